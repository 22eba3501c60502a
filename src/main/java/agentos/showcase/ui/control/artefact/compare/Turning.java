package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.pack.Decision;
import agentos.showcase.pack.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What an answer with the fields `azimuth`, `elevation` and perhaps `softness` makes of a scene, before the run has made it.
///
/// @param option the answer; its fields say how far can be turned, and in which steps
record Turning(Decision.Option option) {
    static final String AZIMUTH = "azimuth";
    static final String ELEVATION = "elevation";
    static final String SOFTNESS = "softness";
    private static final double ROUND = 360;

    Optional<Field> field(String id) {
        return option.fields().stream().filter(field -> field.id().equals(id) && field.form() == Field.Form.NUMBER).findFirst();
    }

    /// The value nearest to a wish that the field takes: within its bounds, or around when they make a full turn.
    double near(String id, double wish) {
        return field(id).map(field -> {
            double value = wish;
            if (field.to() - field.from() >= ROUND) {
                value = field.from() + (((wish - field.from()) % ROUND) + ROUND) % ROUND;
            }
            double steps = Math.round((Math.clamp(value, field.from(), field.to()) - field.from()) / field.step());
            return Math.min(field.to(), field.from() + steps * field.step());
        }).orElse(wish);
    }

    /// @param angles degrees by the fields' ids; what the option has no field for is left out
    Map<String, String> filled(Map<String, Double> angles) {
        var filled = new LinkedHashMap<String, String>();
        angles.forEach((id, angle) -> field(id).ifPresent(_ -> filled.put(id, plain(near(id, angle)))));
        return filled;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /// The scene as the run will make it when it is answered so.
    Scene made(Scene scene, Map<String, Double> angles) {
        Data inputs = new Data.Obj(option.set());
        for (var each : filled(angles).entrySet()) {
            inputs = inputs.merge(new Data.Obj(field(each.getKey()).orElseThrow().values(each.getValue())));
        }
        Data over = Data.object().put("camera", inputs.at("/view/camera")).put("light", inputs.at("/light/light")).build();
        return Scene.of(scene.data().merge(over));
    }
}
