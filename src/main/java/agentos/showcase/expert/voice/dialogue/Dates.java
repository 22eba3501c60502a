package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.text.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the day that a phrase in a sentence means, seen from the day of the meeting.
///
/// "next Monday" and "下周一" are the Monday of the week after, "by Friday" and "周五" the first Friday that is not over; a day of a month without a year is the next one.
final class Dates {
    private static final String DAY_NAMES = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
    private static final String MONTH_NAMES = "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(?:by|on|before|until)\\s+(?:"
            + "(?<tomorrow>tomorrow)|(?<end>the end of the month)|(?<next>next )?(?<weekday>" + DAY_NAMES + ")|(?<day>\\d{1,2}) (?<month>" + MONTH_NAMES + "))");
    private static final Pattern CHINESE = Pattern.compile("(?:(?<tomorrow>明天)|(?<end>月底)|(?<next>下)?周(?<weekday>[一二三四五六日])|(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?[日号])(?:之前|以前|前)?");

    private Dates() {}

    /// @param phrase the words, as they stand in the sentence
    record Found(LocalDate date, String phrase) {}

    static Optional<Found> in(String sentence, Language language, LocalDate today) {
        Matcher found = (language == Language.ZH ? CHINESE : ENGLISH).matcher(sentence);
        return found.find() ? resolve(found, language, today).map(date -> new Found(date, found.group())) : Optional.empty();
    }

    private static Optional<LocalDate> resolve(Matcher found, Language language, LocalDate today) {
        if (found.group("tomorrow") != null) {
            return Optional.of(today.plusDays(1));
        }
        if (found.group("end") != null) {
            return Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()));
        }
        if (found.group("weekday") != null) {
            DayOfWeek day = language == Language.ZH
                    ? DayOfWeek.of("一二三四五六日".indexOf(found.group("weekday")) + 1)
                    : DayOfWeek.valueOf(found.group("weekday").toUpperCase(Locale.ROOT));
            return Optional.of(found.group("next") != null
                    ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day))
                    : today.with(TemporalAdjusters.next(day)));
        }
        try {
            int month = language == Language.ZH ? Integer.parseInt(found.group("month")) : Month.valueOf(found.group("month").toUpperCase(Locale.ROOT)).getValue();
            LocalDate date = LocalDate.of(today.getYear(), month, Integer.parseInt(found.group("day")));
            return Optional.of(date.isBefore(today) ? date.plusYears(1) : date);
        } catch (java.time.DateTimeException _) {
            return Optional.empty();
        }
    }

    /// `19 Feb 2026` and `2026 年 2 月 19 日`.
    static String print(LocalDate date, Language language) {
        return language == Language.ZH
                ? date.getYear() + " 年 " + date.getMonthValue() + " 月 " + date.getDayOfMonth() + " 日"
                : date.getDayOfMonth() + " " + date.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH) + " " + date.getYear();
    }

    static agentos.showcase.text.Localized print(LocalDate date) {
        return new agentos.showcase.text.Localized(print(date, Language.EN), print(date, Language.ZH));
    }
}
