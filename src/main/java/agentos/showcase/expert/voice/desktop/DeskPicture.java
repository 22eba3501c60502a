package agentos.showcase.expert.voice.desktop;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.gui.Canvas;
import agentos.showcase.expert.gui.Ink;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.List;

/// Draws the small desktop: the project's files, the terminal, the chart when it is up, and below them what was just said.
final class DeskPicture {
    private static final Texts TEXTS = Texts.of("desktop");
    private static final String VOICE = "#7c3aed";
    private static final double BOTTOM = 792;

    private final Canvas canvas;
    private final Desk desk;

    private DeskPicture(Canvas canvas, Desk desk) {
        this.canvas = canvas;
        this.desk = desk;
    }

    /// What a desk shows beside its state.
    ///
    /// @param projects    all of them, for a desk without an open one
    /// @param open        the open project; null for none
    /// @param calculation what the chart shows; null when there is none
    /// @param lines       of the project's data file
    /// @param broken      numbers of the lines that were skipped, from 1
    /// @param heard       data of the last utterance, see [Listening]
    record Content(List<Localized> projects, Project open, Calculation calculation, List<String> lines, List<Integer> broken, Data heard) {}

    static Drawing draw(Desk desk, Content content, Language language) {
        var canvas = new Canvas(language);
        canvas.shaded(0, 0, 1600, 1000, 0, Paint.linear(60, "#16213f", "#31305f", "#5b3f7a"));
        var picture = new DeskPicture(canvas, desk);
        picture.tree(content);
        boolean chart = desk.chart() && content.open() != null && content.calculation() != null;
        picture.terminal(new Bounds(364, 28, 520, BOTTOM - 28));
        var right = new Bounds(900, 28, 664, BOTTOM - 28);
        if (chart) {
            picture.chart(right, content);
        } else if (content.open() != null) {
            picture.data(right, content);
        }
        picture.speech(content.heard());
        return canvas.drawing();
    }

    private void window(Bounds at, String title, String body, String bar, String ink) {
        canvas.shadow(at, 18, 26);
        canvas.box(at, 18, body, bar, 1.5);
        canvas.box(at.x() + 1, at.y() + 1, at.width() - 2, 60, 17, bar);
        canvas.box(at.x() + 1, at.y() + 36, at.width() - 2, 26, 0, bar);
        for (int i = 0; i < 3; i++) {
            canvas.dot(at.x() + 30 + i * 26, at.y() + 31, 8, new String[] {"#ed6a5e", "#f5bf4f", "#61c554"}[i]);
        }
        canvas.label(title, at.x() + 112, at.y() + 1, at.width() - 130, 60, 25, true, ink);
    }

    private void tree(Content content) {
        var at = new Bounds(36, 28, 312, BOTTOM - 28);
        window(at, TEXTS.get(canvas.language(), "window.project"), Ink.SURFACE, Ink.CHROME, Ink.TEXT);
        double y = at.y() + 88;
        if (content.open() == null) {
            for (Localized project : content.projects()) {
                folder(at.x() + 28, y, false);
                canvas.label(canvas.say(project), at.x() + 78, y, at.width() - 96, 48, 26, true, Ink.TEXT);
                y += 66;
            }
            return;
        }
        folder(at.x() + 28, y, true);
        canvas.label(canvas.say(content.open().title()), at.x() + 78, y, at.width() - 96, 48, 26, true, Ink.TEXT);
        y += 66;
        String running = script(content.open(), desk.ran());
        for (String file : content.open().data().get("files").texts()) {
            boolean script = file.endsWith(".calc");
            boolean gone = !desk.script() && file.equals(script(content.open(), "all"));
            boolean chosen = file.equals(running) && !gone;
            if (chosen) {
                canvas.box(at.x() + 16, y - 4, at.width() - 32, 56, 12, "#ede9fe");
            }
            file(at.x() + 54, y + 6, gone ? Ink.LINE : script ? VOICE : file.endsWith(".csv") ? Ink.GOOD : Ink.FAINT);
            canvas.label(file, at.x() + 96, y, at.width() - 116, 48, 24, chosen, gone ? Ink.FAINT : chosen ? "#5b21b6" : Ink.TEXT);
            if (gone) {
                canvas.line(at.x() + 94, y + 26, at.x() + 98 + TextSetter.width(file, new Layer.Type(24, false, "left", true, Ink.FAINT, 1.3)), y + 26, Ink.BAD, 3.5);
            }
            y += 62;
        }
    }

    /// The script that this kind of run takes: one for the groups, one for everything else.
    static String script(Project project, String ran) {
        var scripts = project.data().get("files").texts().stream().filter(f -> f.endsWith(".calc")).toList();
        return ran.isEmpty() || scripts.isEmpty() ? "" : ran.equals("groups") ? scripts.getLast() : scripts.getFirst();
    }

    private void folder(double x, double y, boolean open) {
        canvas.box(x, y + 8, 18, 10, 4, "#e0a53a");
        canvas.box(x, y + 13, 38, 27, 5, open ? "#f5c95c" : "#e9b54a");
    }

    private void file(double x, double y, String ink) {
        canvas.box(new Bounds(x, y, 27, 34), 5, Ink.WHITE, ink, 3);
        for (int i = 0; i < 3; i++) {
            canvas.line(x + 7, y + 10 + i * 7, x + 20, y + 10 + i * 7, ink, 2.5);
        }
    }

    private void terminal(Bounds at) {
        window(at, TEXTS.get(canvas.language(), "window.terminal"), "#0f1524", "#232c44", "#dbe2f2");
        double size = 25;
        double pitch = 45;
        int fit = (int) ((at.height() - 110) / pitch);
        var lines = desk.terminal();
        var shown = lines.subList(Math.max(0, lines.size() - fit), lines.size());
        double y = at.y() + 84;
        for (Localized line : shown) {
            String text = canvas.say(line);
            String ink = text.startsWith("$") ? "#7ee2b8" : text.startsWith("!") ? "#ffb38a" : text.startsWith("=") ? "#ffffff" : "#aebbd6";
            canvas.label(text.startsWith("=") ? text.substring(1).strip() : text, at.x() + 30, y, at.width() - 56, pitch, size, text.startsWith("$") || text.startsWith("="), ink);
            y += pitch;
        }
        canvas.box(at.x() + 30, y + 8, size * 0.55, size * 1.1, 2, desk.listening() ? "#7ee2b8" : "#55617d");
    }

    private void chart(Bounds at, Content content) {
        window(at, TEXTS.get(canvas.language(), "window.chart"), Ink.SURFACE, Ink.CHROME, Ink.TEXT);
        ChartPicture.draw(canvas, new Bounds(at.x() + 28, at.y() + 84, at.width() - 56, at.height() - 104), content.open(), content.calculation(), desk.ran(), 1, false);
    }

    /// The data file, from its top, or from a little above the first broken line.
    private void data(Bounds at, Content content) {
        window(at, content.open().file(), Ink.SURFACE, Ink.CHROME, Ink.TEXT);
        var head = content.lines().getFirst().split(",", -1);
        double pitch = 50;
        int fit = (int) ((at.height() - 150) / pitch);
        int first = content.broken().isEmpty() ? 2 : Math.max(2, Math.min(content.broken().getFirst() - fit / 2, content.lines().size() - fit + 1));
        int last = Math.min(content.lines().size(), first + fit - 1);
        double[] widths = widths(head, content.lines().subList(first - 1, last), at.width() - 104);
        double y = at.y() + 76;
        cells(at, y, "", head, widths, Ink.SOFT, true);
        y += 52;
        for (int line = first; line <= last; line++) {
            boolean bad = content.broken().contains(line);
            canvas.line(at.x() + 24, y, at.right() - 24, y, Ink.HAIR, 1.5);
            if (bad) {
                canvas.box(at.x() + 14, y + 2, at.width() - 28, pitch - 4, 10, Ink.BAD_SOFT);
            }
            cells(at, y, String.valueOf(line), content.lines().get(line - 1).split(",", -1), widths, bad ? Ink.BAD : Ink.TEXT, bad);
            y += pitch;
        }
    }

    /// As wide as the widest cell of each column; what is left is shared out evenly.
    private static double[] widths(String[] head, List<String> lines, double room) {
        var type = new Layer.Type(22, true, "left", true, Ink.TEXT, 1.3);
        double[] widths = new double[head.length];
        for (int i = 0; i < head.length; i++) {
            widths[i] = TextSetter.width(head[i], type);
            for (String line : lines) {
                String[] cells = line.split(",", -1);
                widths[i] = i < cells.length ? Math.max(widths[i], TextSetter.width(cells[i], type)) : widths[i];
            }
        }
        double more = (room - java.util.Arrays.stream(widths).sum()) / head.length;
        return java.util.Arrays.stream(widths).map(w -> w + more).toArray();
    }

    /// Times and groups from the left, numbers from the right.
    private void cells(Bounds at, double y, String line, String[] cells, double[] widths, String ink, boolean bold) {
        canvas.right(line, at.x() + 10, y, 52, 50, 22, false, Ink.FAINT);
        double x = at.x() + 80;
        for (int i = 0; i < Math.min(cells.length, widths.length); i++) {
            var type = new Layer.Type(22, bold, i < 2 ? "left" : "right", true, ink, 1.3);
            canvas.add(Layer.text(canvas.id("cell"), new Bounds(x, y, widths[i], 50), cells[i], type));
            x += widths[i];
        }
    }

    private void speech(Data heard) {
        var at = new Bounds(36, 812, 1528, 160);
        canvas.shadow(at, 26, 22);
        canvas.box(at, 26, Ink.WHITE, "#d9d3f2", 2);
        microphone(at.x() + 84, at.y() + 80);
        String key = heard.isPresent() ? "" : "speech.waiting";
        double left = at.x() + 178;
        if (!key.isEmpty()) {
            canvas.label(TEXTS.get(canvas.language(), key), left, at.y(), 900, at.height(), 36, false, Ink.SOFT);
            return;
        }
        var words = heard.get("words").get(canvas.language().code()).items();
        double x = left;
        for (Data word : words) {
            String text = word.get(0).get(0).text();
            double score = word.get(0).get(1).number();
            var type = new Layer.Type(44, true, "left", true, score >= Rules.ENOUGH ? Ink.TEXT : Ink.BAD, 1.2);
            double width = Math.max(64, TextSetter.width(text, type));
            canvas.add(Layer.text(canvas.id("word"), new Bounds(x, at.y() + 22, width + 20, 62), text, type));
            canvas.box(x, at.y() + 92, width, 8, 4, "#e8e4f6");
            canvas.box(x, at.y() + 92, width * score, 8, 4, score >= Rules.ENOUGH ? VOICE : Ink.BAD);
            canvas.label(Math.round(score * 100) + "%", x, at.y() + 106, width + 20, 34, 23, false, Ink.SOFT);
            x += width + 26;
        }
        intent(heard, at);
    }

    private void intent(Data heard, Bounds at) {
        String words = canvas.say(heard.get("intent-title").localized());
        var chip = new Bounds(at.right() - 430, at.y() + 30, 400, 100);
        canvas.box(chip, 20, "#ede9fe", VOICE, 2.5);
        canvas.label(words, chip.x() + 26, chip.y() + 8, chip.width() - 50, 48, 29, true, "#4c1d95");
        canvas.label(TEXTS.get(canvas.language(), "speech.score", heard.get("score").text()), chip.x() + 26, chip.y() + 52, chip.width() - 50, 40, 23, false, "#5b21b6");
    }

    private void microphone(double x, double y) {
        String ink = desk.listening() ? VOICE : Ink.FAINT;
        canvas.dot(x, y, 54, desk.listening() ? "#ede9fe" : "#eef0f4");
        canvas.ring(x, y, 54, ink, 3.5);
        canvas.box(x - 12, y - 34, 24, 44, 12, ink);
        canvas.stroke("M " + (x - 22) + " " + (y - 6) + " C " + (x - 22) + " " + (y + 26) + " " + (x + 22) + " " + (y + 26) + " " + (x + 22) + " " + (y - 6), new Bounds(x - 22, y - 8, 44, 30), ink, 5, 0);
        canvas.line(x, y + 18, x, y + 32, ink, 5);
        canvas.line(x - 13, y + 33, x + 13, y + 33, ink, 5);
        if (!desk.listening()) {
            canvas.line(x - 30, y - 32, x + 30, y + 34, Ink.BAD, 6);
        }
    }
}
