//! The reflection: what is computed out of a replay, and what is said of it.
