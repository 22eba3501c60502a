package agentos.showcase.ui.control.artefact.citations;

import static agentos.showcase.ui.control.artefact.citations.CitationsModel.TEXTS;

import agentos.showcase.expert.research.citations.Citing;
import agentos.showcase.expert.research.citations.ReferenceFile;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.FileExchange;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Nodes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;

/// Takes the summary along: as a file of any form, or on the clipboard as text and as HTML.
final class CitationsSaver {
    private final Context context;
    private final CitationsModel model;
    private final FileExchange files;
    private final MenuButton menu = new MenuButton();
    private final Button copy;
    private Citing copied;

    CitationsSaver(Context context, CitationsModel model) {
        this.context = context;
        this.model = model;
        files = new FileExchange(context);
        menu.setId("citations-save");
        menu.getStyleClass().add("choice-menu");
        menu.setGraphic(new Icon(Feather.DOWNLOAD));
        menu.textProperty().bind(context.words().text(TEXTS, "save"));
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        files.said().subscribe(said -> menu.setTooltip(said.isEmpty() ? null : Nodes.tip(files.said())));
        for (ReferenceFile file : ReferenceFile.values()) {
            var item = new MenuItem();
            item.setId("citations-save-" + file.key());
            item.textProperty().bind(context.words().text(TEXTS, "save." + file.key()));
            item.setOnAction(_ -> files.save(menu.getScene().getWindow(), name(file), writing(file)));
            menu.getItems().add(item);
        }
        copy = Nodes.button(context.words().text(TEXTS, "copy"), Feather.COPY, this::copy, "table-switch");
        copy.setId("citations-copy");
        copy.setMinWidth(Button.USE_PREF_SIZE);
        model.listen(this::show);
    }

    MenuButton menu() {
        return menu;
    }

    Button copyButton() {
        return copy;
    }

    private String name(ReferenceFile file) {
        String base = file == ReferenceFile.HTML || file == ReferenceFile.TEXT ? "summary" : "references";
        return base + (file == ReferenceFile.TEXT ? "." + context.words().language().code() : "") + "." + file.extension();
    }

    void write(ReferenceFile what, Path file) {
        files.write(file, writing(what));
    }

    private FileExchange.Writing writing(ReferenceFile file) {
        String content = file.content(model.citing(), context.words().language());
        return out -> out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(ReferenceFile.TEXT.content(model.citing(), context.words().language()));
        content.putHtml(ReferenceFile.clip(model.citing(), context.words().language()));
        Clipboard.getSystemClipboard().setContent(content);
        copied = model.citing();
        show();
    }

    /// What was copied is told until the summary changes.
    private void show() {
        boolean fresh = copied == model.citing();
        copy.textProperty().bind(context.words().text(TEXTS, fresh ? "copied" : "copy"));
        ((Icon) copy.getGraphic()).show(fresh ? Feather.CHECK : Feather.COPY);
    }
}
