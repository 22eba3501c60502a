package agentos.showcase.ui.control.artefact.chain;

import agentos.showcase.run.Artefact;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import agentos.showcase.ui.control.artefact.ArtefactView;
import agentos.showcase.ui.control.artefact.Hands;
import agentos.showcase.ui.control.artefact.Workbench;
import agentos.showcase.ui.control.reading.ReadingDesk;
import agentos.showcase.ui.control.reading.Stop;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A chain of evidence, to look at, to read in, and to pull at.
public final class ChainArtefact implements ArtefactView {
    private static final Texts TEXTS = Texts.of("stage_chain");

    private final String name;
    private final ChainModel model;
    private final ChainGraph graph;
    private final ChainTray tray;
    private final ReadingDesk desk;
    private final AddPanel adding;

    /// @param hands what the visitor can do with it; nothing for a chain that is only looked at
    public ChainArtefact(Artefact artefact, Workbench bench, Optional<Hands> hands) {
        Localization words = bench.words();
        name = artefact.name();
        model = new ChainModel(artefact.data(), hands);
        graph = new ChainGraph(model, words);
        tray = new ChainTray(model, words, this::add, this::read);
        VBox.setVgrow(graph, Priority.ALWAYS);
        desk = new ReadingDesk(words, bench.library(), say("reader.back"), Nodes.column("chain", graph, tray.node()));
        adding = new AddPanel(words, document -> {
            desk.lay(null);
            model.add(document);
        }, () -> desk.lay(null));
        model.listen(this::draw);
        draw();
    }

    @Override
    public Node node() {
        return desk.node();
    }

    @Override
    public boolean isSettled() {
        return graph.isSettled();
    }

    /// The reading view and the list stay open: they are about the library, not about what the run made of it.
    @Override
    public boolean follow(Artefact next) {
        if (!next.name().equals(name) || next.type() != Artefact.Type.CHAIN) {
            return false;
        }
        model.follow(next.data());
        return true;
    }

    private void draw() {
        graph.show();
        tray.show();
    }

    private void add() {
        desk.lay(adding.node());
        adding.open(model.chain().candidates());
    }

    private void read(Chain.Node wanted) {
        List<Chain.Node> passages = switch (wanted.kind()) {
            case PASSAGE -> model.chain().passages(wanted.claim());
            case CLAIM -> model.chain().passages(wanted.id());
            default -> model.chain().nodes(Chain.Kind.PASSAGE).stream().filter(passage -> passage.document().equals(wanted.document())).toList();
        };
        if (passages.isEmpty()) {
            desk.read(List.of(new Stop(wanted.document(), Localized.EMPTY, Localized.EMPTY, "muted")), 0);
        } else {
            desk.read(passages.stream().map(this::stop).toList(), Math.max(0, passages.indexOf(wanted)));
        }
    }

    private Stop stop(Chain.Node passage) {
        Localized claim = model.chain().node(passage.claim()).map(Chain.Node::title).orElse(Localized.EMPTY);
        return new Stop(passage.document(), passage.title(), say("remark", claim, passage.why()), passage.mark().isEmpty() ? "muted" : passage.mark());
    }

    private static Localized say(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }
}
