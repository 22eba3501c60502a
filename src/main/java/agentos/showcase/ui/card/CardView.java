package agentos.showcase.ui.card;

import agentos.showcase.expert.Studio;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.RoutingModule;
import agentos.showcase.run.Phase;
import agentos.showcase.run.Player;
import agentos.showcase.run.Position;
import agentos.showcase.run.RunRequest;
import agentos.showcase.ui.Context;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Place;
import agentos.showcase.ui.View;
import agentos.showcase.ui.control.DrawingImages;
import agentos.showcase.ui.control.Timeline;
import agentos.showcase.ui.control.artefact.Workbench;
import agentos.showcase.ui.control.graph.TaskGraphView;
import agentos.showcase.ui.control.graph.TaskInspector;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// A card at work: stage, live task graph, what stands beside it, the sentence that says what happens, and the run over time.
///
/// Everything on it is drawn from the player's state, by one method, after every change of it.
public final class CardView implements View {
    private final Context context;
    private final Studio studio;
    private final Card card;
    private final Player player;
    private final CardModel model;
    private final CardHead head;
    private final StageView stage;
    private final TaskGraphView graph;
    private final TaskInspector inspector;
    private final SidePanel side;
    private final TurnPanel turn;
    private final EvidencePanel evidence;
    private final CheckPanel check;
    private final ResultPanel result;
    private final TryPanel tries;
    private final LearningPanel learning;
    private final CaptionBar caption;
    private final Transport transport;
    private final Timeline timeline;
    private final CardLayout node;
    private final AnimationTimer clock = new AnimationTimer() {
        @Override
        public void handle(long now) {
            player.tick(now);
        }
    };
    private String noted = "";
    private int notedSeq = Integer.MIN_VALUE;

    public CardView(Context context, Studio studio, Card card, Place.CardPlace place, DrawingImages images) {
        this.context = context;
        this.studio = studio;
        this.card = card;
        Localization words = context.words();
        RoutingModule routing = studio.pack().routing();
        player = new Player(studio, context.background(), Platform::runLater);
        model = new CardModel(card, player);
        var files = new RunSaver(context, () -> model.run(), studio.pack().fingerprint());
        head = new CardHead(model, words);
        stage = new StageView(new Workbench(context, studio.library(), images), OpeningView.of(card, words));
        graph = new TaskGraphView(words, context.background(), error -> context.errors().unexpected(words.both("trouble.graph"), error));
        graph.selectedProperty().addListener((_, _, task) -> {
            if (!Objects.equals(task, chosenTask())) {
                model.chooseTask(task);
            }
        });
        inspector = new TaskInspector(words, routing);
        turn = new TurnPanel(model, context);
        evidence = new EvidencePanel(words);
        check = new CheckPanel(model, words);
        result = new ResultPanel(model, words, files::save, files.said());
        tries = new TryPanel(model, words, routing);
        learning = new LearningPanel(model, words);
        side = new SidePanel(model, words, Map.of(CardModel.Side.TURN, turn.node(), CardModel.Side.TASK, inspector.node(),
                CardModel.Side.EVIDENCE, evidence.node(), CardModel.Side.CHECK, check.node(), CardModel.Side.RESULT, result.node(), CardModel.Side.TRY, tries.node(),
                CardModel.Side.LEARN, learning.node()));
        caption = new CaptionBar(words);
        transport = new Transport(model, words);
        timeline = new Timeline(words, routing, player::seek, model::chooseTask);
        node = new CardLayout(head.node(), stage.node(), caption.node(), graph, side.node(), transport.node(), timeline);
        model.listen(this::draw);
        start(place);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void attach() {
        clock.start();
    }

    @Override
    public void detach() {
        clock.stop();
        player.pause();
    }

    @Override
    public boolean isSettled() {
        return !player.isLoading() && player.phase() != Phase.EMPTY && stage.isSettled() && graph.isSettled();
    }

    /// The next or previous card of the pack.
    @Override
    public boolean turn(int direction) {
        var cards = studio.pack().cards();
        int next = cards.indexOf(card) + direction;
        if (next < 0 || next >= cards.size()) {
            return false;
        }
        context.navigation().go(new Place.CardPlace(cards.get(next).id()));
        return true;
    }

    /// Another moment of the same card, as a link or the way back asks for it; its own note of where it is changes nothing.
    @Override
    public boolean follow(Place place) {
        if (!(place instanceof Place.CardPlace(var id, var position)) || !id.equals(card.id())) {
            return false;
        }
        if (!position.orElse("").equals(noted)) {
            start((Place.CardPlace) place);
        }
        return true;
    }

    @Override
    public boolean key(KeyEvent event) {
        return switch (event.getCode()) {
            case RIGHT -> turnOrStay(1);
            case LEFT -> turnOrStay(-1);
            default -> transport.press(event);
        };
    }

    /// The arrow is taken also where there is no further card.
    private boolean turnOrStay(int direction) {
        turn(direction);
        return true;
    }

    /// A place without a position is a visitor's touch: the card plays. With one it stands there.
    private void start(Place.CardPlace place) {
        var position = place.position().flatMap(Position::parse);
        noted = place.position().orElse("");
        if (position.isPresent()) {
            player.load(position.get().request(card), position.get().t());
        } else {
            player.loadAndPlay(RunRequest.of(card));
        }
    }

    private void draw() {
        head.show();
        stage.show(model);
        side.show();
        node.sideAlone(model.isFillingMuch());
        transport.show();
        caption.show(player);
        if (model.run() == null) {
            return;
        }
        String task = model.task().orElse(null);
        graph.show(model.run(), model.state());
        graph.selectedProperty().set(chosenTask());
        timeline.show(model.run(), player.t());
        timeline.mark(chosenTask());
        switch (model.side()) {
            case TURN -> turn.show();
            case TASK -> inspector.show(model.run(), model.state(), task);
            case EVIDENCE -> evidence.show(model.state());
            case CHECK -> check.show();
            case RESULT -> result.show();
            case TRY -> tries.show();
            case LEARN -> learning.show();
        }
        note();
    }

    private String chosenTask() {
        return model.isTaskChosen() ? model.task().orElse(null) : null;
    }

    /// Keeps the present place up to date, so that the way back, a pack that is read anew and the next start come back to this moment: after
    /// every event while it plays, else after every change.
    private void note() {
        int seq = model.state().seq();
        if (player.isLoading() || player.phase() == Phase.PLAYING && seq == notedSeq) {
            return;
        }
        notedSeq = seq;
        String position = Position.of(studio.pack().fingerprint(), model.run().request(), player.t()).print();
        if (!position.equals(noted) && context.navigation().place() instanceof Place.CardPlace here && here.card().equals(card.id())) {
            noted = position;
            context.navigation().refine(new Place.CardPlace(card.id(), Optional.of(position)));
        }
    }
}
