package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.run.Expertise.OperationFailed;
import java.util.List;

/// Everything that a key visual is decided by; the same design and copy give the same picture.
///
/// @param scenery name of the texture and composition rule, see [Scenery#ALL]
/// @param width   units
/// @param height  units
/// @param margin  the safe margin as a percentage of the shorter side
/// @param limit   how much of the picture text may cover, in per cent
/// @param corner  `top-left`, `top-right`, `bottom-left` or `bottom-right`
/// @param parts   which texts are shown: `headline`, `subline`, `action`
/// @param veil    how dense the veil between picture and text is at least, 0 to 1
record Design(
        String scenery, double width, double height, double margin, double limit, String corner, Palette palette, Crop crop, Manner manner,
        List<String> parts, double veil) {

    static final List<String> CORNERS = List.of("top-left", "top-right", "bottom-right", "bottom-left");

    Design {
        parts = List.copyOf(parts);
    }

    /// @throws OperationFailed when a field has a value that it cannot have
    static Design of(Data data) throws OperationFailed {
        double width = data.get("width").number();
        double height = data.get("height").number();
        if (!(width >= 200 && height >= 200 && Drawing.isSize(width, height))) {
            throw Say.failed("design.size", data.get("width").text("-"), data.get("height").text("-"));
        }
        String corner = data.get("corner").text();
        if (!CORNERS.contains(corner)) {
            throw Say.failed("design.corner", corner, String.join(", ", CORNERS));
        }
        double margin = data.get("margin").number(-1);
        double limit = data.get("limit").number(-1);
        if (!(margin >= 0 && margin <= 20) || !(limit >= 1 && limit <= 60)) {
            throw Say.failed("design.limits", data.get("margin").text("-"), data.get("limit").text("-"));
        }
        return new Design(data.get("scenery").text(), width, height, margin, limit, corner, Palette.of(data.get("palette"), data.get("scenery").text()),
                Crop.of(data.get("crop")), Manner.of(data.get("manner")), data.get("parts").texts(), data.get("veil").number());
    }

    Data data() {
        return Data.object().put("scenery", scenery).put("width", width).put("height", height).put("margin", margin).put("limit", limit).put("corner", corner)
                .put("palette", palette.data()).put("crop", crop.data()).put("manner", manner.data()).put("parts", Data.strings(parts)).put("veil", veil).build();
    }

    double unit() {
        return Math.min(width, height);
    }

    Design in(Palette other) {
        return new Design(scenery, width, height, margin, limit, corner, other, crop, manner, parts, veil);
    }

    Design with(Manner other) {
        return new Design(scenery, width, height, margin, limit, corner, palette, crop, other, parts, veil);
    }

    Design at(String otherCorner) {
        return new Design(scenery, width, height, margin, limit, otherCorner, palette, crop, manner, parts, veil);
    }

    Design showing(List<String> otherParts) {
        return new Design(scenery, width, height, margin, limit, corner, palette, crop, manner, otherParts, veil);
    }

    /// With other limits, in per cent.
    Design within(double otherMargin, double otherLimit) {
        return new Design(scenery, width, height, otherMargin, otherLimit, corner, palette, crop, manner, parts, veil);
    }

    Design cropped(Crop other) {
        return new Design(scenery, width, height, margin, limit, corner, palette, other, manner, parts, veil);
    }

    Design veiled(double density) {
        return new Design(scenery, width, height, margin, limit, corner, palette, crop, manner, parts, density);
    }
}
