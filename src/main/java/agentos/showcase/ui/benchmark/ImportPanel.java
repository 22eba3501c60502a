package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.tableimport.Candidate;
import agentos.showcase.benchmark.tableimport.Imported;
import agentos.showcase.benchmark.tableimport.Orientation;
import agentos.showcase.benchmark.tableimport.Role;
import agentos.showcase.benchmark.tableimport.TableImport;
import agentos.showcase.data.Finding;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// Tables of a file that was dropped or chosen: what they were understood as, what is doubtful, and what may be understood otherwise.
final class ImportPanel {
    private final Context context;
    private final Localization words;
    private final BenchmarkTable pack;
    private final Consumer<BenchmarkTable> show;
    private final VBox tables = Nodes.column("import-tables");
    private final Button back;
    private final Node node;
    private final BooleanProperty busy = new SimpleBooleanProperty(false);
    private int generation;

    /// @param show puts a table in place of the one on show
    ImportPanel(Context context, BenchmarkTable pack, Consumer<BenchmarkTable> show) {
        this.context = context;
        this.words = context.words();
        this.pack = pack;
        this.show = show;
        var choose = Nodes.button(words.text("table.import"), Feather.UPLOAD, this::choose, "secondary", "small-button");
        choose.setId("table-import");
        back = Nodes.button(words.text("table.import.back"), Feather.CORNER_UP_LEFT, this::back, "quiet", "small-button");
        back.setId("table-import-back");
        back.setDisable(true);
        node = Nodes.column("import-panel", Nodes.paragraph(words.text("table.import.drop"), "small", "muted"), Nodes.flow("drill-buttons", choose, back), tables);
    }

    Node node() {
        return node;
    }

    /// Whether a file is being read.
    BooleanProperty busyProperty() {
        return busy;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.now("table.import"));
        File file = chooser.showOpenDialog(node.getScene() == null ? null : node.getScene().getWindow());
        if (file != null) {
            read(file.toPath());
        }
    }

    /// Reads a file off the FX thread; a later file takes the place of an earlier one.
    void read(Path file) {
        int mine = ++generation;
        busy.set(true);
        context.background().execute(() -> {
            Optional<Imported> imported;
            try {
                imported = Optional.of(TableImport.read(file.getFileName().toString(), Files.readAllBytes(file), pack));
            } catch (IOException | RuntimeException e) {
                imported = Optional.empty();
                context.errors().report(new Trouble(words.both("table.import.unread"), Localized.same(file.toString()), words.both("table.import.unread.do"), Optional.of(e)));
            }
            var result = imported;
            Platform.runLater(() -> {
                if (mine == generation) {
                    busy.set(false);
                    result.ifPresent(this::list);
                }
            });
        });
    }

    private void list(Imported imported) {
        tables.getChildren().clear();
        findings(imported.findings()).ifPresent(tables.getChildren()::add);
        if (imported.tables().stream().noneMatch(Candidate::isBenchmark)) {
            tables.getChildren().add(Nodes.paragraph(words.text("table.import.none"), "small", "bad"));
        }
        imported.tables().forEach(candidate -> {
            var box = new CandidateBox(candidate);
            tables.getChildren().add(box.node);
        });
        imported.first().ifPresent(first -> take(first.table()));
    }

    private void take(BenchmarkTable table) {
        back.setDisable(false);
        show.accept(table);
    }

    private void back() {
        back.setDisable(true);
        show.accept(pack);
    }

    private Optional<Node> findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        var list = Nodes.column("import-findings");
        findings.forEach(finding -> list.getChildren().add(Nodes.beside("check", new Icon(Feather.ALERT_TRIANGLE, "warn"),
                Nodes.paragraph(words.text(new Localized(finding.print(Language.EN), finding.print(Language.ZH))), "caption"))));
        return Optional.of(list);
    }

    /// One table of the file. A change of its mapping reads it again, and shows it at once.
    private final class CandidateBox {
        private final VBox node = Nodes.column("import-table");
        private Candidate candidate;

        CandidateBox(Candidate candidate) {
            this.candidate = candidate;
            build();
        }

        private void build() {
            node.getChildren().setAll(
                    Nodes.paragraph(words.text(Localized.same(candidate.title().isEmpty() ? "#" + candidate.number() : candidate.title())), "strong"),
                    Nodes.label(words.text("table.import.rows", candidate.table().rows().size(), candidate.table().models().size()), "caption", "muted"));
            candidate.doubt().ifPresent(doubt -> node.getChildren().add(Nodes.paragraph(words.text(doubt), "small", "warn")));
            if (!candidate.table().rows().isEmpty()) {
                var take = Nodes.button(words.text("table.import.show"), Feather.EYE, () -> take(candidate.table()), "secondary", "small-button");
                take.setId("import-show-" + candidate.number());
                node.getChildren().addAll(take, Nodes.paragraph(words.text(candidate.mapping().because()), "caption", "muted"), mapping());
            }
            findings(candidate.findings()).ifPresent(node.getChildren()::add);
        }

        private Node mapping() {
            var box = Nodes.column("import-mapping");
            box.getChildren().add(choice("import.direction", List.of(Orientation.values()), candidate.mapping().orientation(),
                    way -> change(candidate.with(way))));
            for (int column = 0; column < candidate.mapping().columns().size(); column++) {
                int place = column;
                box.getChildren().add(line(Nodes.label(candidate.text(0, column), "caption"), combo(List.of(Role.values()), candidate.mapping().columns().get(column),
                        role -> change(candidate.with(candidate.mapping().withColumn(place, role))))));
            }
            for (String mark : candidate.openMarks()) {
                box.getChildren().add(line(Nodes.label(mark, "strong"), meaning(mark)));
            }
            return box;
        }

        /// Asks once what a footnote mark means; the answer becomes a note below the table.
        private Node meaning(String mark) {
            var field = new TextField();
            field.setId("import-mark-" + candidate.openMarks().indexOf(mark));
            field.promptTextProperty().bind(words.text("import.mark"));
            field.accessibleTextProperty().bind(words.text("import.mark.name", mark));
            field.setOnAction(_ -> {
                if (!field.getText().isBlank()) {
                    change(candidate.with(candidate.mapping().withMark(mark, field.getText().strip())));
                }
            });
            return field;
        }

        private void change(Candidate next) {
            candidate = next;
            build();
            if (!next.table().rows().isEmpty()) {
                take(next.table());
            }
        }

        private <T extends Enum<T>> Node choice(String key, List<T> values, T chosen, Consumer<T> changed) {
            return line(Nodes.label(words.text(key), "caption"), combo(values, chosen, changed));
        }

        private Node line(javafx.scene.control.Label name, Node control) {
            name.setMaxWidth(Double.MAX_VALUE);
            javafx.scene.layout.HBox.setHgrow(name, Priority.ALWAYS);
            return Nodes.row("import-line", name, control);
        }

        private <T extends Enum<T>> ComboBox<T> combo(List<T> values, T chosen, Consumer<T> changed) {
            var combo = new ComboBox<T>();
            combo.getItems().setAll(values);
            combo.setConverter(new Names<>());
            combo.setValue(chosen);
            combo.valueProperty().addListener((_, _, value) -> changed.accept(value));
            return combo;
        }
    }

    private final class Names<T extends Enum<T>> extends StringConverter<T> {
        @Override
        public String toString(T value) {
            return value == null ? "" : words.now("import." + value.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public T fromString(String text) {
            throw new IllegalStateException("chosen from a list, never typed");
        }
    }
}
