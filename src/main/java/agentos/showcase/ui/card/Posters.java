package agentos.showcase.ui.card;

import agentos.showcase.expert.Studio;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.pack.Card;
import agentos.showcase.run.Artefact;
import agentos.showcase.ui.control.DrawingImages;
import agentos.showcase.ui.control.PictureView;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The pictures that stand for cards: what a run that nobody touches comes to. Each card is run once, off the FX thread.
public final class Posters {
    private final Studio studio;
    private final Executor background;
    private final DrawingImages images;
    private final Consumer<Throwable> trouble;
    private final Map<String, Optional<Drawings.Panel>> known = new HashMap<>();

    /// @param trouble told on the background's thread when a card cannot be run
    public Posters(Studio studio, DrawingImages images, Executor background, Consumer<Throwable> trouble) {
        this.studio = studio;
        this.images = images;
        this.background = background;
        this.trouble = trouble;
    }

    PictureView picture() {
        return new PictureView(images);
    }

    /// Calls back on the FX thread, at once when the poster is known; with nothing when the card's run does not bring the picture.
    void poster(Card card, Consumer<Optional<Drawings.Panel>> then) {
        if (known.containsKey(card.id())) {
            then.accept(known.get(card.id()));
            return;
        }
        background.execute(() -> {
            Optional<Drawings.Panel> found = find(card);
            Platform.runLater(() -> {
                known.put(card.id(), found);
                then.accept(found);
            });
        });
    }

    private Optional<Drawings.Panel> find(Card card) {
        try {
            var run = studio.simulate(card);
            return Optional.ofNullable(run.at(run.makespan()).artefacts().get(card.poster()))
                    .filter(artefact -> artefact.type() == Artefact.Type.DRAWING)
                    .flatMap(artefact -> Drawings.panels(artefact.data()).stream().findFirst());
        } catch (Exception e) {
            trouble.accept(e);
            return Optional.empty();
        }
    }
}
