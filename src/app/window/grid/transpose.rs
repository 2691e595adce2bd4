//! A block that is pasted with its rows as columns.

use egui::Ui;
use exchange::clipboard::Block;
use exchange::paste::Choices;

use super::paste::Pasting;
use crate::window::controls;
use crate::words::Words;

impl Pasting {
    /// Turns rows into columns, or back; what was decided about columns is decided anew.
    fn turn(&mut self) {
        if let Some(texts) = Block::new(turned(self.texts.rows())) {
            self.texts = texts;
            self.typed = self.typed.take().map(|contents| turned(&contents));
            self.turned = !self.turned;
            self.choices = Choices::default();
        }
    }
}

/// Asks whether rows shall become columns.
pub fn ui(ui: &mut Ui, pasting: &mut Pasting, words: &Words) {
    let mut wanted = pasting.turned;
    let ticked = ui.scope(|ui| {
        controls::outline_choices(ui);
        ui.checkbox(&mut wanted, words.text("paste-transpose")).changed()
    });
    if ticked.inner {
        pasting.turn();
    }
}

/// Rows as columns; rows that are shorter than others end where they end.
fn turned<T: Clone>(rows: &[Vec<T>]) -> Vec<Vec<T>> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let column = |place: usize| rows.iter().filter_map(|row| row.get(place).cloned()).collect();
    (0..width).map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::turned;

    #[test]
    fn rows_become_columns_and_columns_rows() {
        let rows = vec![vec![1, 2, 3], vec![4, 5, 6]];
        assert_eq!(turned(&rows), [[1, 4], [2, 5], [3, 6]]);
        assert_eq!(turned(&turned(&rows)), rows);
        assert_eq!(turned(&[vec![0; 0]]), [[0; 0]; 0]);
    }
}
