package agentos.showcase.ui.tour;

import agentos.showcase.text.Localized;
import agentos.showcase.ui.Place;

/// One picture of a tour.
///
/// @param name    file name without language and ending
/// @param group   heading that it stands under
/// @param title   what it shows
/// @param caption the sentence below it
/// @param place   where it is taken
record Shot(String name, Localized group, Localized title, Localized caption, Place place) {}
