package agentos.showcase.ui.control.artefact.citations;

import static agentos.showcase.ui.control.artefact.citations.CitationsModel.TEXTS;
import static agentos.showcase.ui.control.artefact.citations.CitationsModel.say;

import agentos.showcase.expert.research.citations.Citing;
import agentos.showcase.run.Artefact;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.ArtefactView;
import agentos.showcase.ui.control.artefact.Hands;
import agentos.showcase.ui.control.artefact.ToolFrame;
import agentos.showcase.ui.control.artefact.Workbench;
import agentos.showcase.ui.control.reading.ReadingDesk;
import agentos.showcase.ui.control.reading.Stop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// A summary with its citations, in a visitor's hands: the style is changed in place, every sentence leads back to who said it first, and the citation
/// that does not say it stands beside the words of its source.
public final class CitationsArtefact implements ArtefactView {
    private final CitationsModel model;
    private final Map<String, Button> styles = new LinkedHashMap<>();
    private final ToolFrame frame;
    private final ReadingDesk desk;

    private CitationsArtefact(Citing citing, Workbench bench, Hands hands) {
        var words = bench.words();
        model = new CitationsModel(citing, hands);
        var summary = new SummaryPage(model, words, this::read);
        var lineage = new LineagePage(model, words);
        var doubts = new DoubtsPage(model, words);
        var row = Nodes.row("style-switch");
        for (String style : CitationsModel.STYLES) {
            var button = Nodes.button(words.text(TEXTS, "style." + style), null, () -> model.style(style), "table-switch");
            button.setId("style-" + style);
            button.setMinWidth(Button.USE_PREF_SIZE);
            styles.put(style, button);
            row.getChildren().add(button);
        }
        var saver = new CitationsSaver(bench.context(), model);
        model.listen(summary::show);
        model.listen(lineage::show);
        model.listen(doubts::show);
        model.listen(this::showStyle);
        frame = new ToolFrame("citations", words, TEXTS, List.of(new ToolFrame.Page("summary", summary.node()), new ToolFrame.Page("lineage", lineage.node()),
                new ToolFrame.Page("doubts", doubts.node())), row, saver.copyButton(), saver.menu());
        desk = new ReadingDesk(words, bench.library(), say("reader.back"), frame.node());
        showStyle();
    }

    private void read(List<Stop> stops, int first) {
        desk.read(stops, first);
    }

    /// The view of an output that holds a summary with citations; nothing for any other.
    public static Optional<ArtefactView> of(Artefact artefact, Workbench bench, Hands hands) {
        return Citing.in(artefact.data()).map(citing -> new CitationsArtefact(citing, bench, hands));
    }

    private void showStyle() {
        styles.forEach((name, button) -> button.pseudoClassStateChanged(Nodes.CURRENT, name.equals(model.citing().style())));
    }

    @Override
    public Node node() {
        return desk.node();
    }

    @Override
    public boolean follow(Artefact next) {
        var citing = Citing.in(next.data());
        citing.ifPresent(model::take);
        return citing.isPresent();
    }
}
