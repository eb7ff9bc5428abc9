//! From values to places: pure geometry.

/// A scale for amounts. Its ends are round numbers, and zero is always on it.
#[derive(Clone, Debug, PartialEq)]
pub struct LinearScale {
    low: f64,
    high: f64,
    step: f64,
    start: f64,
    end: f64,
}

impl LinearScale {
    /// A scale that holds zero and all `values`, from the place `start` (lowest) to `end` (highest), with about
    /// `intervals` intervals between its ticks. Values that are no numbers are left out.
    pub fn new(values: impl IntoIterator<Item = f64>, start: f64, end: f64, intervals: u32) -> LinearScale {
        let (low, high) = values
            .into_iter()
            .filter(|value| value.is_finite())
            .fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
        // All zero: any scale will do, and this one has a height.
        let high = if high - low > 0.0 { high } else { 1.0 };
        let step = round_step((high - low) / f64::from(intervals.max(1)));
        LinearScale { low: (low / step).floor() * step, high: (high / step).ceil() * step, step, start, end }
    }

    /// The place of `value`.
    pub fn place(&self, value: f64) -> f64 {
        let share = (value - self.low) / (self.high - self.low);
        self.start + share * (self.end - self.start)
    }

    /// The values of the ticks, upwards.
    pub fn ticks(&self) -> Vec<f64> {
        let count = ((self.high - self.low) / self.step).round() as u32;
        // Counted from zero and not added up, so that zero is exactly zero.
        let first = (self.low / self.step).round();
        (0..=count).map(|index| (first + f64::from(index)) * self.step).collect()
    }
}

/// The smallest of 1, 2, 5 times a power of ten that is not below `step`.
fn round_step(step: f64) -> f64 {
    let power = 10_f64.powf(step.log10().floor());
    let factor = [1.0, 2.0, 5.0].into_iter().find(|factor| factor * power >= step * (1.0 - 1e-9)).unwrap_or(10.0);
    factor * power
}

/// A scale for years side by side: equal bands with a gap.
#[derive(Clone, Debug, PartialEq)]
pub struct BandScale {
    start: f64,
    band: f64,
    gap: f64,
}

impl BandScale {
    /// `count` bands from the place `start` to `end`; `gap` is the share of a band left free.
    pub fn new(count: usize, start: f64, end: f64, gap: f64) -> BandScale {
        BandScale { start, band: (end - start) / count.max(1) as f64, gap }
    }

    /// Where the bar at `index` starts.
    pub fn place(&self, index: usize) -> f64 {
        self.start + self.band * (index as f64 + self.gap / 2.0)
    }

    /// The middle of the bar at `index`.
    pub fn middle(&self, index: usize) -> f64 {
        self.start + self.band * (index as f64 + 0.5)
    }

    /// The width of a bar.
    pub fn width(&self) -> f64 {
        self.band * (1.0 - self.gap)
    }
}

/// A place as it is written: a tenth of a pixel is enough, and keeps the markup short.
pub(super) fn place(value: f64) -> String {
    format!("{value:.1}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(values: &[f64], ticks: &[f64]) {
        assert_eq!(LinearScale::new(values.iter().copied(), 100.0, 0.0, 4).ticks(), ticks, "{values:?}");
    }

    #[test]
    fn ticks_are_round_and_hold_zero_and_all_values() {
        check(&[], &[0.0, 0.5, 1.0]);
        check(&[0.0, 0.0], &[0.0, 0.5, 1.0]);
        check(&[8.0], &[0.0, 2.0, 4.0, 6.0, 8.0]);
        check(&[6914.0, 6780.0], &[0.0, 2000.0, 4000.0, 6000.0, 8000.0]);
        check(&[-30.0, 50.0], &[-40.0, -20.0, 0.0, 20.0, 40.0, 60.0]);
        check(&[-5.0], &[-6.0, -4.0, -2.0, 0.0]);
        check(&[f64::NAN, 8.0, f64::INFINITY], &[0.0, 2.0, 4.0, 6.0, 8.0]);
    }

    #[test]
    fn places_run_from_start_to_end() {
        let scale = LinearScale::new([8.0], 100.0, 0.0, 4);
        assert_eq!(scale.place(0.0), 100.0);
        assert_eq!(scale.place(4.0), 50.0);
        assert_eq!(scale.place(8.0), 0.0);
    }

    #[test]
    fn bands_share_the_width() {
        let scale = BandScale::new(4, 10.0, 50.0, 0.2);
        assert_eq!(scale.width(), 8.0);
        assert_eq!(scale.place(0), 11.0);
        assert_eq!(scale.middle(3), 45.0);
    }
}
