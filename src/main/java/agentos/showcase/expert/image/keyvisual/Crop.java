package agentos.showcase.expert.image.keyvisual;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.Layer.Bounds;

/// Where the subject stands in the picture and how near it is; everything behind it is placed by it.
///
/// @param focus  middle of the subject, as a share of the width
/// @param ground where it stands, as a share of the height
/// @param zoom   its height as a share of the height
record Crop(double focus, double ground, double zoom) {
    static final double LEAST = 0.15;
    static final double MOST = 1.2;

    static Crop of(Data data) {
        return new Crop(Math.clamp(data.get("focus").number(0.7), 0.1, 0.9), Math.clamp(data.get("ground").number(0.86), 0.4, 1.1),
                Math.clamp(data.get("zoom").number(0.62), LEAST, MOST));
    }

    Data data() {
        return Data.object().put("focus", focus).put("ground", ground).put("zoom", zoom).build();
    }

    /// What the flacon covers in a picture of this size.
    Bounds subject(double width, double height) {
        double high = zoom * height;
        double wide = high * Flacon.ASPECT;
        return new Bounds(focus * width - wide / 2, ground * height - high, wide, high);
    }
}
