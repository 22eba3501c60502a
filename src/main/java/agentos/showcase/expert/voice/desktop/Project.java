package agentos.showcase.expert.voice.desktop;

import agentos.showcase.data.Data;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// A project of the desktop: a data file and what its columns mean.
///
/// @param id    as the card names it
/// @param data  the card's entry: `title`, `file`, `files`, `columns` (`time`, `group`, `value`), `mean`, `unit`, `measure`, `group`, `names`, `lines`
record Project(String id, Data data) {
    private static final Texts TEXTS = Texts.of("desktop");

    static Project of(Assignment assignment, String id) throws OperationFailed {
        Data project = assignment.value("projects").get(id);
        if (!project.isPresent()) {
            throw new OperationFailed(TEXTS.both("failed.project", id));
        }
        return new Project(id, project);
    }

    Localized title() {
        return data.get("title").localized();
    }

    String file() {
        return data.get("file").text();
    }

    boolean mean() {
        return data.get("mean").truth();
    }

    Localized measure() {
        return data.get("measure").localized();
    }

    Localized group(String name) {
        Data known = data.get("names").get(name);
        return known.isPresent() ? known.localized() : Localized.same(name);
    }

    DataFile read(List<String> lines, boolean lenient) throws OperationFailed {
        Data columns = data.get("columns");
        return DataFile.read(lines, columns.get("time").text(), columns.get("group").text(), columns.get("value").text(), lenient);
    }

    /// A value of the file as a person reads it: whole with separators, or with one decimal.
    String shown(double value) {
        var number = new BigDecimal(value).setScale(mean() ? 1 : 0, RoundingMode.HALF_UP);
        String plain = number.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        return (number.signum() < 0 ? "−" : "") + whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (dot < 0 ? "" : plain.substring(dot));
    }

    /// The same with its unit.
    Localized withUnit(double value) {
        Localized unit = data.get("unit").localized();
        return unit.map(u -> u.startsWith("¥") ? "¥" + shown(value) : shown(value) + " " + u);
    }

    /// A slope with its sign.
    Localized signed(double slope) {
        double rounded = mean() ? Math.round(slope * 100) / 100.0 : Math.round(slope);
        String digits = mean() ? Data.of(Math.abs(rounded), 2).text() : shown(Math.abs(rounded));
        return Localized.same((rounded < 0 ? "−" : "+") + digits);
    }
}
