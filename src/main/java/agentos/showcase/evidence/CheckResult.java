package agentos.showcase.evidence;

import agentos.showcase.text.Localized;

/// What a check found.
///
/// @param check    id of the check
/// @param title    what must hold
/// @param rule     the kind of rule
/// @param holds    whether it does
/// @param measured the value found, as a person reads it
/// @param wanted   what was asked for, as a person reads it
/// @param place    JSON Pointer of the value in the run's values
/// @param with     JSON Pointer of the value that it was compared with, or null
/// @param claim    id of the claim that it bears on, or null
/// @param blames   id of the task to send back when it does not hold, or null
public record CheckResult(
        String check, Localized title, Check.Rule rule, boolean holds, Localized measured, Localized wanted, String place, String with,
        String claim, String blames) {}
