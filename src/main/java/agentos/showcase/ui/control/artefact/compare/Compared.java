package agentos.showcase.ui.control.artefact.compare;

import agentos.showcase.data.Data;
import agentos.showcase.expert.drawing.render.Scene;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Optional;

/// Pictures of one scene in several materials, and how much of the composition each keeps, as the run measured it.
///
/// @param pixels   how many pixels of each were compared
/// @param pictures two or more
record Compared(int pixels, List<Picture> pictures) {
    /// @param silhouette intersection over union with the composition, 0 to 1
    /// @param edges      the same of its edges
    /// @param shadow     the same of its shadow
    /// @param holds      whether all of that is enough
    record Picture(Localized title, Scene scene, double silhouette, double edges, double shadow, boolean holds) {}

    Compared {
        pictures = List.copyOf(pictures);
    }

    /// What an output's data say under `compare`; nothing when there are fewer than two pictures, or one that is no scene.
    static Optional<Compared> of(Data artefact) {
        Data compare = artefact.get("compare");
        try {
            var pictures = compare.get("of").items().stream().map(each -> new Picture(each.get("title").localized(), Scene.of(each.get("scene")),
                    each.get("silhouette").number(0), each.get("edges").number(0), each.get("shadow").number(0), each.get("holds").truth())).toList();
            return pictures.size() < 2 ? Optional.empty() : Optional.of(new Compared((int) compare.get("pixels").number(0), pictures));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Where camera and light stand: as in most of the pictures, since one of them may have been moved.
    Scene standard() {
        Scene best = pictures.getFirst().scene();
        int most = 0;
        for (Picture picture : pictures) {
            int like = (int) pictures.stream().filter(other -> other.scene().camera().equals(picture.scene().camera())
                    && other.scene().light().equals(picture.scene().light())).count();
            if (like > most) {
                most = like;
                best = picture.scene();
            }
        }
        return best;
    }
}
