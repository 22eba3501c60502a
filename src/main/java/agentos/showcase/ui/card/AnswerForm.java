package agentos.showcase.ui.card;

import agentos.showcase.data.Data;
import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Field;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The fields of an answer, to be filled in: each with what stands there now, and a sentence where something does not fit.
final class AnswerForm {
    private final CardModel model;
    private final Decision decision;
    private final Decision.Option option;
    private final List<FieldBox> boxes = new ArrayList<>();
    private final VBox node = Nodes.column("answer-form");

    AnswerForm(CardModel model, Context context, Decision decision, Decision.Option option) {
        var words = context.words();
        this.model = model;
        this.decision = decision;
        this.option = option;
        Map<String, String> before = model.filled(decision.id(), option.id());
        node.getChildren().add(Nodes.paragraph(words.text(option.title()), "heading"));
        for (Field field : option.written()) {
            var box = new FieldBox(context, field, before.get(field.id()), start(field, words), this::submit);
            boxes.add(box);
        }
        node.getChildren().addAll(boxes.stream().filter(box -> !box.isNumber()).map(FieldBox::node).toList());
        var numbers = boxes.stream().filter(FieldBox::isNumber).map(FieldBox::node).toList();
        if (!numbers.isEmpty()) {
            node.getChildren().add(Nodes.grid("answer-numbers", numbers, numbers.size() < 2 ? 1 : 2));
        }
        var go = Nodes.button(words.text("card.form.go"), Feather.CHECK, this::submit, "primary");
        go.setId("form-go");
        var back = Nodes.button(words.text("card.form.back"), Feather.ARROW_LEFT, model::stopFilling, "secondary");
        back.setId("form-back");
        node.getChildren().add(Nodes.flow("answer-options", go, back));
    }

    Node node() {
        return node;
    }

    /// Puts the keyboard into the first field.
    void focus() {
        boxes.getFirst().focus();
    }

    /// What the card's inputs hold, in the language of the window.
    private String start(Field field, Localization words) {
        Data input = new Data.Obj(model.card().inputs()).merge(new Data.Obj(option.set())).at(field.into());
        if (input instanceof Data.Arr(var rows)) {
            return field.form() == Field.Form.LIST ? String.join(", ", input.texts())
                    : rows.stream().map(row -> line(row, words.language())).collect(Collectors.joining("\n"));
        }
        Localized text = input.localized();
        return text.isEmpty() ? input.text("") : text.in(words.language());
    }

    /// A row of a table as text: its cells without its id, with tabs between them.
    private static String line(Data row, Language language) {
        return row.fields().entrySet().stream().filter(cell -> !cell.getKey().equals("id"))
                .map(cell -> cell.getValue().localized().in(language)).collect(Collectors.joining("\t"));
    }

    private void submit() {
        boolean fits = true;
        for (FieldBox box : boxes) {
            fits &= box.check();
        }
        if (fits) {
            var filled = new LinkedHashMap<>(model.filled(decision.id(), option.id()));
            boxes.forEach(box -> filled.remove(box.id()));
            boxes.forEach(box -> box.filled().ifPresent(text -> filled.put(box.id(), text)));
            model.answer(decision.id(), option.id(), filled);
        }
    }
}
