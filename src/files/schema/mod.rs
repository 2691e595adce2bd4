//! What each version of the file format looks like; the only place that knows serde.
//!
//! A version is frozen once it is released: a change is a new module, and one function from the
//! old one to it.

mod decimal;
mod extensions;
mod misfit;
mod one_line;
pub(crate) mod v1;
mod written;

use crate::limits;

pub(crate) use extensions::Extensions;
pub(crate) use misfit::Misfit;

/// How the parser reads, in every version.
pub(crate) fn options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_recursion_limit(limits::DEPTH)
}
