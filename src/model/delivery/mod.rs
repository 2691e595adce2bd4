//! What a plan may come to, what is still missing, and what has been delivered; all of it worked
//! out when asked.
//!
//! [`Ledger::outlook`](crate::Ledger::outlook) gives ranges and risk-adjusted figures,
//! [`Ledger::required`](crate::Ledger::required) turns the question round for rows that nobody has
//! quantified, and [`Ledger::delivery`](crate::Ledger::delivery) follows up.

mod case;
mod follow_up;
mod outlook;
mod required;
#[cfg(test)]
mod tests;

pub use follow_up::{AreaDelivery, AsOf, Delivery, YearDelivery};
pub use outlook::Outlook;
pub use required::Required;
