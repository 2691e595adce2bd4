//! Values that a file keeps on one line, so that a change is a changed line and a record a glance.

use ron::ser::PrettyConfig;
use ron::value::RawValue;
use serde::ser::{Error, SerializeSeq};
use serde::{Serialize, Serializer};

use super::options;

/// Writes a value on one line.
pub(crate) fn whole<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    raw(value).map_err(S::Error::custom)?.serialize(serializer)
}

/// Writes a list with each of its values on one line.
pub(crate) fn each<T: Serialize, S: Serializer>(list: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    let mut lines = serializer.serialize_seq(Some(list.len()))?;
    for value in list {
        lines.serialize_element(&raw(value).map_err(S::Error::custom)?)?;
    }
    lines.end()
}

fn raw<T: Serialize>(value: &T) -> Result<Box<RawValue>, ron::Error> {
    let text = options().to_string_pretty(value, PrettyConfig::new().depth_limit(0))?;
    Ok(RawValue::from_boxed_ron(text.into())?)
}
