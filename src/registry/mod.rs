//! Facts of the world.
