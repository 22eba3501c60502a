package agentos.showcase.expert.image.materials;

import static agentos.showcase.expert.image.materials.MaterialsOperations.TEXTS;

import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.expert.drawing.Layer.Bounds;
import agentos.showcase.expert.drawing.Layer.Paint;
import agentos.showcase.expert.drawing.Layer.Stroke;
import agentos.showcase.expert.drawing.Layer.Type;
import agentos.showcase.expert.drawing.Paths;
import agentos.showcase.expert.drawing.Pen;
import agentos.showcase.expert.drawing.TextSetter;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;

/// The set from above beside what the camera sees: where the key light and the camera stand, and which way the shadow falls.
final class PlanPicture {
    private static final double CX = 404;
    private static final double CY = 520;
    /// Units of the drawing to one of the scene, near the subject.
    private static final double UNIT = 78;

    private final Scene scene;
    private final Language language;
    private final Pen pen = Ink.pen();

    private PlanPicture(Scene scene, Language language) {
        this.scene = scene;
        this.language = language;
    }

    static Drawing draw(Scene scene, Localized name, Language language) {
        var picture = new PlanPicture(scene, language);
        picture.pen.text(TEXTS.get(language, "plan.eyebrow"), Ink.MARGIN, 44, 800, 34, Type.of(24, Ink.LIGHT).inBold());
        picture.pen.text(name.in(language), Ink.MARGIN, 78, 800, 70, Type.of(52, Ink.TEXT).inBold());
        picture.plan();
        picture.view();
        return picture.pen.drawing();
    }

    private void plan() {
        pen.box(Ink.MARGIN, 176, 2 * (CX - Ink.MARGIN), 768, 28, Ink.PANEL);
        for (double radius = 120; radius <= 330; radius += 105) {
            pen.path(Paths.ellipse(CX, CY, radius, radius), new Bounds(CX - radius, CY - radius, 2 * radius, 2 * radius), null, new Stroke("#3a404c", 2, 6));
        }
        double light = scene.light().azimuth();
        double camera = scene.camera().azimuth();
        // the higher the light, the nearer it stands in the plan
        double reach = 110 + 215 * Math.cos(Math.toRadians(scene.light().elevation()));
        double half = Math.max(9, scene.light().softness());
        cone(light, reach, half, "#ffd47959");
        shadow(light);
        field(camera);
        subject();
        lamp(light, reach, half);
        camera(camera);
    }

    /// A point of the plan: azimuth 0 is towards the lower edge, 90 to the right.
    private static double[] at(double azimuth, double radius) {
        double a = Math.toRadians(azimuth);
        return new double[] {CX + radius * Math.sin(a), CY + radius * Math.cos(a)};
    }

    private void cone(double azimuth, double reach, double half, String color) {
        double[] left = at(azimuth - half * 0.5, reach);
        double[] right = at(azimuth + half * 0.5, reach);
        double[] side = at(azimuth + 90, 92);
        double[] other = at(azimuth - 90, 92);
        pen.path(Paths.polygon(true, left[0], left[1], other[0], other[1], side[0], side[1], right[0], right[1]),
                new Bounds(CX - reach, CY - reach, 2 * reach, 2 * reach), Paint.plain(color), null);
    }

    /// The shadow of the flacon, as long as its height makes it under this light.
    private void shadow(double azimuth) {
        double length = Math.min(300, 2.2 * UNIT / Math.tan(Math.toRadians(scene.light().elevation())));
        double[] side = at(azimuth + 90, 56);
        double[] other = at(azimuth - 90, 56);
        double[] end = at(azimuth + 180, length);
        double dx = end[0] - CX;
        double dy = end[1] - CY;
        pen.path(Paths.polygon(true, side[0], side[1], side[0] + dx, side[1] + dy, other[0] + dx, other[1] + dy, other[0], other[1]),
                new Bounds(CX - 300, CY - 300, 600, 600), Paint.plain("#0b0c0fb0"), null);
    }

    private void field(double azimuth) {
        double half = scene.camera().field() * 0.8;
        double[] from = at(azimuth, 318);
        double back = Math.toRadians(azimuth + 180);
        double length = 470;
        double left = back - Math.toRadians(half);
        double right = back + Math.toRadians(half);
        pen.path(Paths.polygon(false, from[0] + length * Math.sin(left), from[1] + length * Math.cos(left), from[0], from[1],
                        from[0] + length * Math.sin(right), from[1] + length * Math.cos(right)),
                new Bounds(CX - 330, CY - 330, 660, 660), null, new Stroke("#8fc7f5", 3, 10));
    }

    private void subject() {
        pen.dot(CX, CY, 1.22 * UNIT, "#6d737f");
        pen.box(CX - 0.7 * UNIT, CY - 0.36 * UNIT, 1.4 * UNIT, 0.72 * UNIT, 12, "#e9e4da");
        pen.dot(CX, CY, 0.3 * UNIT, "#b98d4f");
        pen.dot(CX + 1.42 * UNIT, CY + 0.78 * UNIT, 0.36 * UNIT, "#e9e4da");
    }

    private void lamp(double azimuth, double reach, double half) {
        double width = 40 + half * 2.2;
        double[] left = at(azimuth, reach);
        double a = Math.toRadians(azimuth);
        double tx = Math.cos(a) * width / 2;
        double ty = -Math.sin(a) * width / 2;
        pen.line(left[0] - tx, left[1] - ty, left[0] + tx, left[1] + ty, Ink.LIGHT, 16);
        label(left[0] + 24 * Math.sin(a), left[1] + 24 * Math.cos(a) + 6, TEXTS.get(language, "plan.key"), Ink.LIGHT, Math.cos(a) < -0.4 ? -46 : 20);
    }

    private void camera(double azimuth) {
        double[] p = at(azimuth, 318);
        pen.box(p[0] - 30, p[1] - 20, 60, 40, 9, "#8fc7f5");
        double[] lens = at(azimuth, 296);
        pen.dot(lens[0], lens[1], 14, "#8fc7f5");
        label(p[0], p[1], TEXTS.get(language, "plan.camera"), "#8fc7f5", 30);
    }

    private void label(double x, double y, String text, String color, double down) {
        var type = Type.of(25, color).inBold();
        double width = TextSetter.width(text, type) + 6;
        double left = Math.clamp(x - width / 2, Ink.MARGIN + 16, 2 * CX - Ink.MARGIN - width - 16);
        pen.text(text, left, y + down, width, 36, type);
    }

    private void view() {
        double x = 800;
        double width = Pen.WIDTH - Ink.MARGIN - x;
        ProductPicture.render(pen, ProductPicture.RENDER, scene, x, 176, width, width * 0.76, 28);
        double y = 176 + width * 0.76 + 30;
        String[][] facts = {
                {"plan.azimuth", MaterialsOperations.whole(scene.light().azimuth())},
                {"plan.elevation", MaterialsOperations.whole(scene.light().elevation())},
                {"plan.softness", MaterialsOperations.whole(scene.light().softness())},
                {"plan.shadow", MaterialsOperations.percent(Comparison.shadowShare(scene)).en()}};
        double step = width / facts.length;
        for (int i = 0; i < facts.length; i++) {
            double left = x + i * step;
            pen.fitted(TEXTS.get(language, facts[i][0]), left, y, step - 16, 36, 20, Type.of(24, Ink.SOFT).led(1.2));
            pen.text(facts[i][1], left, y + 44, step - 10, 70, Type.of(50, Ink.TEXT).inBold());
        }
    }
}
