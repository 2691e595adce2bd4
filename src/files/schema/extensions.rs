//! Data that add-ons keep in a file.

use std::collections::BTreeMap;
use std::fmt;

use ron::value::RawValue;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::v1::Words;
use crate::Problem;

/// Data of add-ons, by name: kept as it stands in the file, never looked into.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Extensions(BTreeMap<String, Box<RawValue>>);

impl Serialize for Extensions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(&Words(name.as_str().into()), value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Extensions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ExtensionsVisitor)
    }
}

struct ExtensionsVisitor;

impl<'de> Visitor<'de> for ExtensionsVisitor {
    type Value = Extensions;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("data of add-ons by name")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Extensions, A::Error> {
        let mut kept = BTreeMap::new();
        while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
            if kept.insert(name, value.trim_boxed()).is_some() {
                return Err(A::Error::custom(Problem::ExtensionTwice));
            }
        }
        Ok(Extensions(kept))
    }
}
