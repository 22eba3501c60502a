package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.ui.control.artefact.Hands;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which pictures are seen and how, and where the visitor's hand holds camera and light. While they are turned nothing is answered; letting go answers once.
/// Needs no toolkit.
final class CompareModel {
    /// How the pictures are laid out.
    enum Look { SIDE, SLIDER, LENS }

    /// What a drag turns; its answer has the same name in lower case.
    enum Grip {
        CAMERA, LIGHT;

        String answer() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A drag over the whole picture turns by so many degrees, across and up.
    private static final Map<Grip, double[]> SWEEP = Map.of(Grip.CAMERA, new double[] {-90, 45}, Grip.LIGHT, new double[] {180, -80});
    /// A key press turns by so many degrees.
    private static final double NUDGE = 3;

    private final Hands hands;
    private final List<Runnable> listeners = new ArrayList<>();
    private Compared compared;
    private Look look;
    private Grip grip;
    private int one;
    private int other = 1;
    private double split = 0.5;
    private double lensX = 0.5;
    private double lensY = 0.5;
    /// Camera and light as the visitor holds them; as measured when nothing is held.
    private Scene held;
    private Scene begun;
    private boolean holding;

    CompareModel(Hands hands, Compared compared, Look look) {
        this.hands = hands;
        this.compared = compared;
        this.look = look;
        this.held = compared.standard();
        this.grip = grips().stream().findFirst().orElse(Grip.CAMERA);
    }

    /// Calls back after every change.
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    Compared compared() {
        return compared;
    }

    // ---- what is seen -----------------------------------------------------------------------------------------------------------------

    Look look() {
        return look;
    }

    void look(Look wanted) {
        look = wanted;
        changed();
    }

    /// The picture to the left of the slider, or around the lens.
    int one() {
        return one;
    }

    /// The picture to the right of the slider, or inside the lens.
    int other() {
        return other;
    }

    /// Puts a picture in one of the two places; when it stands in the other one, both change places.
    void choose(boolean first, int picture) {
        if (first) {
            other = picture == other ? one : other;
            one = picture;
        } else {
            one = picture == one ? other : one;
            other = picture;
        }
        changed();
    }

    /// Where the slider stands, 0 (left) to 1.
    double split() {
        return split;
    }

    void split(double share) {
        split = Math.clamp(share, 0, 1);
        changed();
    }

    /// Middle of the lens, 0 to 1 from the left.
    double lensX() {
        return lensX;
    }

    /// Middle of the lens, 0 to 1 from the top.
    double lensY() {
        return lensY;
    }

    void lens(double x, double y) {
        lensX = Math.clamp(x, 0, 1);
        lensY = Math.clamp(y, 0, 1);
        changed();
    }

    /// The pictures that can be seen now.
    List<Integer> seen() {
        return look == Look.SIDE ? IntStream.range(0, compared.pictures().size()).boxed().toList() : List.of(one, other);
    }

    /// A picture's scene as the visitor holds it: all of them are turned alike.
    Scene scene(int picture) {
        Scene measured = compared.pictures().get(picture).scene();
        Scene standard = compared.standard();
        Scene turned = held.camera().equals(standard.camera()) ? measured : measured.from(held.camera());
        return held.light().equals(standard.light()) ? turned : turned.lit(held.light());
    }

    // ---- what is turned ---------------------------------------------------------------------------------------------------------------

    /// What the visitor may turn.
    List<Grip> grips() {
        return IntStream.range(0, Grip.values().length).mapToObj(i -> Grip.values()[i]).filter(each -> turning(each).isPresent()).toList();
    }

    Grip grip() {
        return grip;
    }

    void grip(Grip wanted) {
        if (turning(wanted).isPresent()) {
            release();
            grip = wanted;
            changed();
        }
    }

    Optional<Turning> turning(Grip of) {
        return hands.option(of.answer()).map(Turning::new).filter(turning -> turning.field(Turning.AZIMUTH).isPresent());
    }

    Scene.Camera camera() {
        return held.camera();
    }

    Scene.Light light() {
        return held.light();
    }

    /// Takes hold of what the grip turns.
    void begin() {
        begun = held;
        holding = true;
        changed();
    }

    /// Turns it, by shares of the picture's width and height since [#begin].
    void drag(double across, double down) {
        if (holding) {
            double[] sweep = SWEEP.get(grip);
            turn(grip, azimuth(begun, grip) + across * sweep[0], elevation(begun, grip) + down * sweep[1]);
        }
    }

    /// Turns it by keys: one notch to the right or up is 1.
    void nudge(int right, int up) {
        double way = grip == Grip.CAMERA ? -1 : 1;
        holding = true;
        turn(grip, azimuth(held, grip) + right * NUDGE * way, elevation(held, grip) + up * NUDGE * way);
    }

    /// Puts camera or light somewhere, in degrees.
    void turn(Grip what, double azimuth, double elevation) {
        turned(what, Map.of(Turning.AZIMUTH, azimuth, Turning.ELEVATION, elevation));
    }

    /// @param degrees how wide the light is
    void soften(double degrees) {
        holding = true;
        turned(Grip.LIGHT, Map.of(Turning.SOFTNESS, degrees));
    }

    private void turned(Grip what, Map<String, Double> over) {
        turning(what).ifPresent(turning -> {
            var angles = angles(what);
            angles.putAll(over);
            held = turning.made(held, angles);
            changed();
        });
    }

    /// Lets go: what was turned becomes an answer, and what was not does not.
    void release() {
        if (!holding) {
            return;
        }
        holding = false;
        Scene measured = compared.standard();
        boolean camera = !held.camera().equals(measured.camera());
        boolean light = !held.light().equals(measured.light());
        if (camera) {
            answer(Grip.CAMERA);
        }
        if (light) {
            answer(Grip.LIGHT);
        }
        changed();
    }

    private void answer(Grip what) {
        turning(what).ifPresent(turning -> hands.answer(what.answer(), turning.filled(angles(what))));
    }

    private Map<String, Double> angles(Grip what) {
        var angles = new LinkedHashMap<String, Double>();
        angles.put(Turning.AZIMUTH, azimuth(held, what));
        angles.put(Turning.ELEVATION, elevation(held, what));
        if (what == Grip.LIGHT) {
            angles.put(Turning.SOFTNESS, held.light().softness());
        }
        return angles;
    }

    private static double azimuth(Scene scene, Grip what) {
        return what == Grip.CAMERA ? scene.camera().azimuth() : scene.light().azimuth();
    }

    private static double elevation(Scene scene, Grip what) {
        return what == Grip.CAMERA ? scene.camera().elevation() : scene.light().elevation();
    }

    /// Whether camera and light are in the visitor's hand now.
    boolean isHolding() {
        return holding;
    }

    /// Whether the numbers belong to other pictures than those on show.
    boolean isStale() {
        Scene measured = compared.standard();
        return !held.camera().equals(measured.camera()) || !held.light().equals(measured.light());
    }

    /// Whether the run was answered by these hands.
    boolean isOwn() {
        return grips().stream().anyMatch(each -> hands.isGiven(each.answer()));
    }

    /// Puts camera and light back to where the card has them.
    void takeBack() {
        grips().stream().filter(each -> hands.isGiven(each.answer())).forEach(each -> hands.takeBack(each.answer()));
    }

    /// Takes what the run has measured anew. What the visitor holds stays in hand.
    void follow(Compared next) {
        compared = next;
        if (!holding) {
            held = next.standard();
        }
        one = Math.min(one, next.pictures().size() - 1);
        other = Math.min(other, next.pictures().size() - 1);
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
