//! The last thing that was done, to be done again with what is selected now.

use super::command::GridCommand;

/// Something that can be done again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Putting a text in.
    Text(String),
    /// A command.
    Command(GridCommand),
}

impl Repeat {
    /// A command that changes the scenario, to be done again.
    pub const fn of(command: GridCommand) -> Option<Self> {
        match command {
            GridCommand::Clear
            | GridCommand::FillDown
            | GridCommand::FillRight
            | GridCommand::TurnInclusion
            | GridCommand::InsertBelow
            | GridCommand::InsertAbove
            | GridCommand::InsertArea
            | GridCommand::InsertLine
            | GridCommand::Duplicate
            | GridCommand::Delete
            | GridCommand::MoveUp
            | GridCommand::MoveDown => Some(Self::Command(command)),
            _ => None,
        }
    }
}
