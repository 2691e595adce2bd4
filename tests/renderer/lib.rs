//! Draws egui on the CPU.
