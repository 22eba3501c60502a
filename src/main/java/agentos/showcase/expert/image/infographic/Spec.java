package agentos.showcase.expert.image.infographic;

import static agentos.showcase.expert.image.infographic.InfographicOperations.TEXTS;

import agentos.showcase.data.Data;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// One row of the table, understood.
///
/// @param id    of the row
/// @param index place in the table, from 0; layers are bound to `/specs/<index>`
/// @param name  what is specified
/// @param en    the value as the English table has it
/// @param zh    the value as the Chinese table has it
/// @param from  lower end of the scale; -1, and `to` too, when there is none
/// @param to    upper end of the scale, more than `from` when there is one
record Spec(String id, int index, Localized name, Value en, Value zh, double from, double to) {

    /// Reads a row `{"id", "name", "value", "range"?}`; value and range are texts, one for both languages or one each.
    ///
    /// @throws OperationFailed when the languages disagree or the range is none
    static Spec read(Data row, int index) throws OperationFailed {
        Localized name = row.get("name").localized();
        Localized cell = row.get("value").localized();
        if (name.isEmpty() || cell.isEmpty()) {
            throw new OperationFailed(TEXTS.both("row.empty", index + 1));
        }
        Value en = Value.read(cell.en());
        Value zh = Value.read(cell.zh());
        if (en.kind() != zh.kind() || en.kind() != Value.Kind.TEXT && !en.sameNumbers(zh)) {
            throw new OperationFailed(TEXTS.both("row.disagrees", name, cell.en(), cell.zh()));
        }
        double[] scale = scale(en, row.get("range").localized().en(), name);
        return new Spec(row.get("id").text("row-" + (index + 1)), index, name, en, zh, scale[0], scale[1]);
    }

    private static double[] scale(Value value, String range, Localized name) throws OperationFailed {
        if (value.kind() == Value.Kind.SHARE) {
            return new double[] {0, 100};
        }
        if (value.kind() == Value.Kind.DATE) {
            int year = LocalDate.ofEpochDay((long) value.low()).getYear();
            LocalDate first = LocalDate.of(year, 1, 1);
            return new double[] {first.toEpochDay(), first.plus(1, ChronoUnit.YEARS).toEpochDay()};
        }
        if (range.isBlank()) {
            return new double[] {-1, -1};
        }
        Value read = Value.read(range);
        if (read.kind() != Value.Kind.INTERVAL || read.high() <= read.low() || value.low() < read.low() || value.high() > read.high()) {
            throw new OperationFailed(TEXTS.both("row.range", name, range));
        }
        return new double[] {read.low(), read.high()};
    }

    /// This row with another value on the same scale.
    ///
    /// @param cell as a table would write it
    /// @throws OperationFailed when the languages disagree or the scale has no place for it
    Spec saying(Localized cell) throws OperationFailed {
        Value wanted = Value.read(cell.en());
        boolean ownScale = wanted.kind() == Value.Kind.SHARE || wanted.kind() == Value.Kind.DATE;
        boolean keeps = scaled() && !ownScale && wanted.kind() != Value.Kind.TEXT && en.kind() != Value.Kind.SHARE && en.kind() != Value.Kind.DATE;
        double low = keeps ? from : 0;
        double high = keeps ? to : 100;
        if ((keeps || wanted.kind() == Value.Kind.SHARE) && (wanted.low() < low || wanted.high() > high)) {
            throw new OperationFailed(TEXTS.both("row.outside", name, cell, Data.of(low).text(), Data.of(high).text()));
        }
        var row = Data.object().put("id", id).put("name", name).put("value", cell);
        return read(keeps ? row.put("range", Data.of(from).text() + "…" + Data.of(to).text()).build() : row.build(), index);
    }

    Value in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    boolean scaled() {
        return to > from;
    }

    /// The value as it is printed: digits and unit, a date in words.
    String printed(Language language) {
        Value value = in(language);
        return value.unit().isEmpty() ? text(language) : text(language) + (value.unit().equals("%") ? "" : " ") + value.unit();
    }

    /// The value without its unit.
    String text(Language language) {
        Value value = in(language);
        if (value.kind() != Value.Kind.DATE) {
            return value.text();
        }
        LocalDate date = LocalDate.ofEpochDay((long) value.low());
        return language == Language.ZH
                ? date.getYear() + " 年 " + date.getMonthValue() + " 月 " + date.getDayOfMonth() + " 日"
                : date.getDayOfMonth() + " " + Value.MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /// Where a number stands on the scale, 0 to 1.
    double place(double number) {
        return (number - from) / (to - from);
    }
}
