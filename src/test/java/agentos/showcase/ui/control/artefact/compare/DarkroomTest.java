package agentos.showcase.ui.control.artefact.compare;

import static org.assertj.core.api.Assertions.assertThat;

import agentos.showcase.expert.drawing.render.Progress;
import agentos.showcase.expert.drawing.render.Scene;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// Orders that come faster than pictures, on a background that works only when it is told to.
class DarkroomTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> developed = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private Runnable meanwhile = () -> { };
    private final Darkroom<String> room = new Darkroom<>(new Darkroom.Developer<>() {
        @Override
        public String quick(Scene scene, int width, int height) {
            developed.add("quick " + name(scene));
            if (scene.camera().azimuth() == 13) {
                throw new IllegalStateException("no picture");
            }
            return name(scene);
        }

        @Override
        public String sharp(Scene scene, int width, int height, Progress progress) {
            developed.add("sharp " + name(scene));
            meanwhile.run();
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            progress.done(0.5);
            progress.done(1);
            return name(scene);
        }
    }, background::add, Runnable::run, new Darkroom.Client<>() {
        @Override
        public void take(Darkroom.Order order, List<Scene> scenes, List<String> prints, boolean sharp) {
            taken.add((sharp ? "sharp " : "quick ") + String.join("+", prints));
        }

        @Override
        public void progress(double share) {
            shares.add(share);
        }

        @Override
        public void trouble(Throwable trouble) {
            troubles.add(trouble);
        }
    });

    @Test
    void whatCameInBetweenWhileSomethingMovesIsNeverMade() {
        room.want(moving(1));
        room.want(moving(2));
        room.want(moving(3));
        room.want(moving(4));
        work();
        assertThat(taken).containsExactly("quick glass 1+metal 1", "quick glass 4+metal 4");
        assertThat(developed).noneMatch(made -> made.endsWith("2") || made.endsWith("3"));
    }

    @Test
    void picturesThatMoveComeTogetherAndTheOneThatRestsGetsSharpOneByOne() {
        room.want(resting(5));
        work();
        assertThat(taken).containsExactly("quick glass 5+metal 5", "sharp glass 5", "sharp metal 5");
        assertThat(shares).containsExactly(0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void aSharpPictureIsGivenUpAsSoonAsAnotherIsWanted() {
        room.want(resting(5));
        meanwhile = () -> {
            meanwhile = () -> { };
            room.want(moving(6));
        };
        work();
        assertThat(taken).containsExactly("quick glass 5+metal 5", "quick glass 6+metal 6");
        assertThat(developed).doesNotContain("sharp metal 5");
    }

    @Test
    void theSameOrderIsMadeOnceAndNothingIsTakenAfterTheEnd() {
        room.want(moving(1));
        room.want(moving(1));
        work();
        assertThat(taken).hasSize(1);
        room.want(moving(2));
        room.stop();
        work();
        assertThat(taken).hasSize(1);
        room.want(moving(1));
        work();
        assertThat(taken).as("wanted again after the stop").hasSize(2);
    }

    @Test
    void aPictureThatCannotBeMadeIsToldAndTheNextIsMade() {
        room.want(moving(13));
        room.want(moving(14));
        work();
        assertThat(troubles).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(taken).containsExactly("quick glass 14+metal 14");
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private static Darkroom.Order moving(double azimuth) {
        return new Darkroom.Order(scenes(azimuth), 40, 30, true);
    }

    private static Darkroom.Order resting(double azimuth) {
        return new Darkroom.Order(scenes(azimuth), 40, 30, false);
    }

    private static List<Scene> scenes(double azimuth) {
        Scene scene = Scene.PLAIN.from(new Scene.Camera(azimuth, 10, 9.4, 20));
        return List.of(scene.in(Scene.Material.GLASS), scene.in(Scene.Material.METAL));
    }

    private static String name(Scene scene) {
        return scene.material().code() + " " + (int) scene.camera().azimuth();
    }
}
