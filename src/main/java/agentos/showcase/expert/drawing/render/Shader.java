package agentos.showcase.expert.drawing.render;

import agentos.showcase.expert.drawing.render.Marcher.Hit;
import agentos.showcase.expert.drawing.render.Scene.Material;
import agentos.showcase.expert.drawing.render.Subject.Part;

/// How much light comes along a ray, for each material.
final class Shader {
    private static final double GLASS = 1.5;
    private static final double LIQUID = 1.36;
    private static final Vec BRASS = new Vec(1.0, 0.74, 0.40);
    private static final Vec STEEL = new Vec(0.86, 0.87, 0.88);
    private static final Vec KRAFT = new Vec(0.46, 0.31, 0.19);

    private final Scene scene;
    private final Studio studio;
    private final Vec tint;
    private final Vec stain;

    Shader(Scene scene) {
        this.scene = scene;
        this.studio = new Studio(scene);
        this.tint = Vec.color(scene.tint());
        // what a unit of the glass takes away: a pale colour of a unit's thickness is the tint itself
        this.stain = new Vec(-Math.log(Math.max(0.02, tint.x())), -Math.log(Math.max(0.02, tint.y())), -Math.log(Math.max(0.02, tint.z())));
    }

    /// @param seen how far along the ray the first thing was, from [Marcher#first]
    Vec light(Vec from, Vec along, Hit seen) {
        return radiance(from, along, seen, 0);
    }

    private Vec radiance(Vec from, Vec along, int bounce) {
        return radiance(from, along, Marcher.first(from, along), bounce);
    }

    private Vec radiance(Vec from, Vec along, Hit hit, int bounce) {
        if (hit.part() == Part.NONE) {
            return bounce == 0 ? studio.backdrop(along) : studio.surroundings(along, 0);
        }
        Vec at = from.along(along, hit.distance());
        if (hit.part() == Part.FLOOR) {
            return floor(at, along, bounce);
        }
        Vec normal = Marcher.normal(at);
        if (hit.part() == Part.PLINTH) {
            return plaster(at, normal, along, bounce);
        }
        return switch (scene.material()) {
            case CLAY -> clay(at, normal, along);
            case PAPER -> paper(at, normal, hit.part());
            case METAL -> metal(at, normal, along, hit.part() == Part.CAP ? BRASS : STEEL, hit.part() == Part.SPHERE ? 0.04 : 0.5, bounce);
            case GLASS -> hit.part() == Part.CAP ? metal(at, normal, along, BRASS, 0.4, bounce)
                    : glass(at, normal, along, hit.part(), bounce);
        };
    }

    private Vec floor(Vec at, Vec along, int bounce) {
        double dx = at.x() - Subject.AROUND_X;
        double dz = at.z() - Subject.AROUND_Z;
        double reach = Math.sqrt(dx * dx + dz * dz);
        double openness = reach < 3.4 ? Marcher.openness(at, Vec.UP, true) : 1;
        Vec light = reach < 9 ? shaded(at, Vec.UP, openness) : studio.matt(Vec.UP, 1, 1);
        Vec lit = studio.ground.times(0.82).times(light.times(0.34 * Studio.pool(reach)));
        if (bounce == 0) {
            double facing = Math.max(0, -along.y());
            double mirror = 0.05 + 0.45 * Math.pow(1 - facing, 5);
            Vec up = new Vec(along.x(), -along.y(), along.z());
            Vec start = at.along(Vec.UP, 0.002);
            Hit above = Marcher.first(start, up);
            if (above.part() != Part.NONE && above.part() != Part.FLOOR) {
                // a satin floor mirrors what is near and loses what is far
                double fade = Math.exp(-1.5 * above.distance());
                lit = lit.mix(radiance(start, up, above, 2), mirror * 1.6 * fade);
            }
        }
        double away = Vec.smooth(1.9, 9.5, reach);
        return lit.mix(studio.backdrop(along), away);
    }

    /// Light on a matt surface with the shadows of the things; glass lets coloured light through and gathers it.
    private Vec shaded(Vec at, Vec normal, double openness) {
        if (normal.dot(studio.key) <= 0) {
            return studio.matt(normal, 0, openness);
        }
        var shade = Marcher.shade(at.along(normal, 0.02), studio.key, studio.softness);
        Vec direct = studio.matt(normal, shade.open(), openness);
        boolean clear = scene.material() == Material.GLASS && (shade.part() == Part.BODY || shade.part() == Part.SPHERE);
        if (!clear) {
            return direct;
        }
        double gathered = Vec.smooth(0.05, 0.33, shade.depth());
        Vec through = tint.mix(Vec.ONE, 0.25).times(0.22 + 1.15 * gathered * gathered);
        return direct.plus(studio.keyLight.times(Math.max(0, normal.dot(studio.key)) * (1 - shade.open())).times(through).times(0.85));
    }

    private Vec plaster(Vec at, Vec normal, Vec along, int bounce) {
        Vec color = studio.ground.mix(Vec.ONE, 0.30).times(0.80);
        double openness = open(at, normal, 0.6);
        Vec lit = color.times(shaded(at, normal, openness).times(0.36));
        if (bounce == 0 && normal.y() > 0.9) {
            Vec up = along.mirrored(normal);
            Vec start = at.along(normal, 0.003);
            Hit above = Marcher.first(start, up);
            if (above.part() != Part.NONE && above.part() != Part.FLOOR) {
                double mirror = (0.05 + 0.4 * Math.pow(1 - Math.max(0, -along.dot(normal)), 5)) * Math.exp(-1.8 * above.distance());
                lit = lit.mix(radiance(start, up, above, 2), mirror);
            }
        }
        return lit;
    }

    /// How open a point of a matt surface is, with the light that bright surfaces throw into corners.
    ///
    /// @param bright share of the light that the surface gives back, 0 to 1
    private static double open(Vec at, Vec normal, double bright) {
        double open = Marcher.openness(at, normal, false);
        return open / (open + (1 - open) * (1 - 0.75 * bright));
    }

    /// Unglazed clay with a faint sheen, so that round things look round on their dark side too.
    private Vec clay(Vec at, Vec normal, Vec along) {
        double openness = open(at, normal, 0.6);
        double grazing = Math.pow(1 - Math.max(0, -along.dot(normal)), 3);
        Vec sheen = studio.drawnOut(along.mirrored(normal), 0.5).times((0.05 + 0.4 * grazing) * openness);
        return new Vec(0.62, 0.60, 0.58).times(shaded(at, normal, openness).times(0.34)).plus(sheen);
    }

    /// Card cut into sheets and stacked: the edges of the sheets, fibres, and light that goes a little way in.
    private Vec paper(Vec at, Vec normal, Part part) {
        double sheet = at.y() / 0.042;
        double in = sheet - Math.floor(sheet);
        double groove = Math.min(in, 1 - in);
        double side = 1 - Math.abs(normal.y());
        double line = 1 - 0.19 * side * (1 - Vec.smooth(0.02, 0.13, groove));
        double tone = 1 + 0.06 * side * (Noise.at((int) Math.floor(sheet) * 7 + 3, part.ordinal(), 5) - 0.5) * 2;
        double fibre = Noise.smooth(at.x() * 26, at.y() * 60, at.z() * 26) - 0.5;
        double tooth = Noise.smooth(at.x() * 130, at.y() * 130, at.z() * 130) - 0.5;
        double fleck = Vec.smooth(0.80, 0.88, Noise.smooth(at.x() * 44 + 9, at.y() * 90, at.z() * 44));
        Vec rough = normal.plus(new Vec(fibre * 0.12 + tooth * 0.08, (in - 0.5) * 0.15 * side + tooth * 0.06, -fibre * 0.12)).unit();
        Vec color = part == Part.CAP ? KRAFT : part == Part.SPHERE ? tint.mix(Vec.ONE, 0.12) : new Vec(0.90, 0.86, 0.79);
        color = color.times(line * tone * (1 + 0.07 * fibre + 0.04 * tooth)).mix(color.times(0.72), fleck * 0.35);
        double openness = open(at, normal, 0.85);
        Vec lit = shaded(at, rough, openness);
        // the shadow's side of paper is never black: light that went in comes out again
        double wrap = Math.max(0, (normal.dot(studio.key) + 0.45) / 1.45);
        Vec inside = new Vec(1, 0.82, 0.62).times(wrap * 0.16 * openness);
        return color.times(lit.times(0.36).plus(inside));
    }

    /// Turned and brushed metal: lights are drawn out across the brush, and only what is near is mirrored.
    ///
    /// @param reach how far the brush draws a light out; near 0 for a polished surface
    private Vec metal(Vec at, Vec normal, Vec along, Vec color, double reach, int bounce) {
        double flank = 1 - Math.abs(normal.y());
        double brush = (Noise.smooth(at.x() * 2.2, at.y() * 190, at.z() * 2.2) - 0.5) * Math.min(1, reach * 2.5) * flank;
        Vec n = normal.plus(new Vec(brush * 0.012, brush * 0.05, brush * 0.012)).unit();
        Vec out = along.mirrored(n);
        double facing = Math.max(0, -along.dot(n));
        Vec mirror = color.mix(Vec.ONE, Math.pow(1 - facing, 5)).times(1 + brush * 0.07);
        double openness = 0.3 + 0.7 * Marcher.openness(at, normal, false);
        Vec room = studio.drawnOut(out, reach);
        if (bounce < 2) {
            Vec start = at.along(normal, 0.004);
            Hit next = Marcher.first(start, out);
            if (next.part() != Part.NONE) {
                double sharp = Math.exp(-(0.25 + 2.4 * reach) * next.distance());
                if (sharp > 0.04) {
                    room = room.mix(radiance(start, out, next, bounce + 1), sharp);
                }
            }
        }
        return mirror.times(room.times(openness));
    }

    private Vec glass(Vec at, Vec normal, Vec along, Part part, int bounce) {
        double facing = Math.max(0, -along.dot(normal));
        double mirror = 0.04 + 0.96 * Math.pow(1 - facing, 5);
        Vec out = along.mirrored(normal);
        Vec reflected;
        if (bounce < 1) {
            reflected = radiance(at.along(normal, 0.004), out, bounce + 1);
        } else {
            reflected = studio.surroundings(out, 0.02);
        }
        Vec into = along.bent(normal, 1 / GLASS);
        if (into == null || bounce > 2) {
            return reflected;
        }
        return reflected.times(mirror).plus(through(at.along(normal, -0.006), into, part, bounce).times(1 - mirror));
    }

    /// Follows a ray inside the glass, through what is filled in, until it leaves.
    private Vec through(Vec from, Vec along, Part part, int bounce) {
        Vec left = Vec.ONE;
        Vec p = from;
        Vec d = along;
        double stained = 0;
        double walls = 0;
        boolean wet = false;
        int turns = 0;
        for (int i = 0; i < 140; i++) {
            double skin = part == Part.BODY ? Subject.body(p.x(), p.y(), p.z()) : Subject.sphere(p.x(), p.y(), p.z());
            double filled = part == Part.BODY ? Subject.liquid(p.x(), p.y(), p.z()) : 1;
            if (skin > -0.0015) {
                Vec normal = Marcher.normal(p).times(-1);
                p = onto(p, d, normal.times(-1), skin);
                Vec exit = d.bent(normal, GLASS);
                if (exit != null || turns >= 3) {
                    Vec outwards = exit == null ? d : exit;
                    left = absorbed(part, stained, walls);
                    // after two reflections inside, what is seen is too small to be anything but a gleam
                    Vec behind = turns > 1 ? studio.around(outwards, 0.2) : radiance(p.along(normal, -0.012), outwards, bounce + 2);
                    return left.times(behind).plus(glow(stained));
                }
                d = d.mirrored(normal);
                p = p.along(normal, 0.008);
                turns++;
                continue;
            }
            boolean nowWet = filled < 0;
            if (nowWet != wet) {
                Vec outwards = Marcher.liquidNormal(p);
                p = onto(p, d, outwards, filled);
                Vec normal = outwards.times(wet ? -1 : 1);
                Vec bent = d.bent(normal, wet ? LIQUID / GLASS : GLASS / LIQUID);
                if (bent != null) {
                    d = bent;
                } else {
                    d = d.mirrored(normal);
                    nowWet = wet;
                }
                wet = nowWet;
                p = p.along(d, 0.004);
            }
            double step = Math.clamp(Math.min(-skin, Math.abs(filled)), 0.004, 0.25);
            if (wet || part == Part.SPHERE) {
                stained += step;
            } else {
                walls += step;
            }
            p = p.along(d, step);
        }
        return absorbed(part, stained, walls).times(studio.around(d, 0.2)).plus(glow(stained));
    }

    /// A point that a step brought near a surface, moved along its ray to just there: else the steps show as lines on what lies behind.
    ///
    /// @param off signed distance to the surface
    private static Vec onto(Vec p, Vec along, Vec outwards, double off) {
        double towards = along.dot(outwards);
        return Math.abs(towards) < 0.05 ? p : p.along(along, Math.clamp(-off / towards, -0.02, 0.02));
    }

    /// Light that is scattered on its way through stained glass and liquid.
    private Vec glow(double stained) {
        return tint.times(studio.keyLight).times(0.03 * (1 - Math.exp(-2 * stained)));
    }

    private Vec absorbed(Part part, double stained, double walls) {
        double k = stained * (part == Part.SPHERE ? 1.25 : 1.1) + walls * 0.10;
        return new Vec(Math.exp(-stain.x() * k), Math.exp(-stain.y() * k), Math.exp(-stain.z() * k));
    }
}
