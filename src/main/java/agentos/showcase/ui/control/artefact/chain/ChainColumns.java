package agentos.showcase.ui.control.artefact.chain;

import agentos.showcase.ui.control.artefact.chain.Chain.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the nodes of a chain stand: the question and the conclusion at the left, then the claims, their passages, and the sources.
///
/// Where the room is too low for all passages, those of one claim are spread out, and each other claim has one node for all of its passages.
///
/// @param boxes  by node id; a node that is folded away has none
/// @param folds  by the id of a claim: the id of the node that stands for its passages
/// @param scale  by how much everything is enlarged, at most 1 unless there is plenty of room
record ChainColumns(Map<String, Box> boxes, Map<String, String> folds, double scale) {
    static final String FOLD = "fold-";
    private static final double[] SCALES = {1.15, 1.08, 1, 0.94, 0.88, 0.82};
    /// Rather than to draw everything smaller than this, passages are folded.
    private static final double SPREAD = 0.94;
    /// Shares of the width: left, claims, passages, sources; what is missing to 1 lies between them.
    private static final double[] WHOLE = {0.22, 0.25, 0.21, 0.22};
    private static final double[] BARE = {0.4, 0.5, 0, 0};

    record Box(double x, double y, double width, double height) {
        double middle() {
            return y + height / 2;
        }
    }

    /// Measures a node.
    interface Measure {
        /// @param width of the node
        /// @param scale by which it will be enlarged: what must not be smaller on the screen than a finger is measured larger
        double height(String node, double width, double scale);
    }

    /// @param focus id of the claim whose passages are spread out in any case
    /// @param gap   between nodes of a column
    static ChainColumns of(Chain chain, String focus, double width, double height, double gap, Measure measure) {
        for (boolean folded : new boolean[] {false, true}) {
            for (double scale : SCALES) {
                var columns = new Columns(chain, folded ? focus : null, width / scale, height / scale, gap, measure, scale);
                if (columns.fits()) {
                    return columns.place(scale);
                }
                if (!folded && scale <= SPREAD) {
                    break;
                }
            }
        }
        double least = SCALES[SCALES.length - 1];
        return new Columns(chain, focus, width / least, height / least, gap, measure, least).place(least);
    }

    private static final class Columns {
        private final Map<String, String> folds = new LinkedHashMap<>();
        private final List<List<String>> ids = new ArrayList<>();
        private final Map<String, Double> heights = new LinkedHashMap<>();
        private final double width;
        private final double height;
        private final double gap;
        private final double[] shares;

        /// @param focus null to spread out every passage
        Columns(Chain chain, String focus, double width, double height, double gap, Measure measure, double scale) {
            this.width = width;
            this.height = height;
            this.gap = gap;
            var claims = chain.nodes(Kind.CLAIM).stream().map(Chain.Node::id).toList();
            shares = chain.nodes(Kind.SOURCE).isEmpty() ? BARE : WHOLE;
            var left = new ArrayList<String>();
            chain.nodes(Kind.QUESTION).forEach(node -> left.add(node.id()));
            chain.nodes(Kind.CONCLUSION).forEach(node -> left.add(node.id()));
            var passages = new ArrayList<String>();
            for (String claim : claims) {
                var own = chain.passages(claim);
                if (focus != null && !claim.equals(focus) && own.size() > 1) {
                    folds.put(claim, FOLD + claim);
                    passages.add(FOLD + claim);
                } else {
                    own.forEach(passage -> passages.add(passage.id()));
                }
            }
            ids.addAll(List.of(left, claims, passages, sources(chain, claims)));
            for (int i = 0; i < ids.size(); i++) {
                for (String id : ids.get(i)) {
                    heights.put(id, measure.height(id, columnWidth(i), scale));
                }
            }
        }

        /// From top to bottom so that their edges cross little: by the mean place of the claims that they bear on.
        private static List<String> sources(Chain chain, List<String> claims) {
            var means = new LinkedHashMap<String, Double>();
            for (Chain.Node source : chain.nodes(Kind.SOURCE)) {
                means.put(source.id(), chain.nodes(Kind.PASSAGE).stream().filter(passage -> passage.document().equals(source.document()))
                        .mapToInt(passage -> claims.indexOf(passage.claim())).average().orElse(claims.size()));
            }
            return means.keySet().stream().sorted(Comparator.<String>comparingDouble(means::get)).toList();
        }

        double columnWidth(int column) {
            return width * shares[column];
        }

        boolean fits() {
            return ids.stream().allMatch(column -> total(column) <= height);
        }

        private double total(List<String> column) {
            return column.stream().mapToDouble(heights::get).sum() + gap * Math.max(0, column.size() - 1);
        }

        ChainColumns place(double scale) {
            var boxes = new LinkedHashMap<String, Box>();
            int used = (int) java.util.stream.IntStream.range(0, ids.size()).filter(i -> shares[i] > 0).count();
            double between = (width - java.util.Arrays.stream(shares).sum() * width) / Math.max(1, used - 1);
            double x = 0;
            for (int i = 0; i < ids.size(); i++) {
                if (shares[i] > 0) {
                    column(ids.get(i), x, columnWidth(i), boxes);
                    x += columnWidth(i) + between;
                }
            }
            return new ChainColumns(boxes, folds, scale);
        }

        /// Nodes share what room is left over between them, up to a limit; where there is too little they all give way alike.
        private void column(List<String> column, double x, double columnWidth, Map<String, Box> boxes) {
            double total = total(column);
            double squeeze = total > height ? (height - gap * (column.size() - 1)) / (total - gap * (column.size() - 1)) : 1;
            double spare = Math.max(0, height - total);
            double more = Math.min(spare / (column.size() + 1), 2.5 * gap);
            double y = (spare - more * (column.size() - 1)) / 2;
            for (String id : column) {
                double own = heights.get(id) * squeeze;
                boxes.put(id, new Box(x, y, columnWidth, own));
                y += own + gap + more;
            }
        }
    }

    /// The node that stands for a node: itself, or the fold that it is in.
    String shown(String node, Chain chain) {
        return chain.node(node).filter(each -> each.kind() == Kind.PASSAGE && folds.containsKey(each.claim())).map(each -> folds.get(each.claim())).orElse(node);
    }

    /// The edges between what is shown, each once; of several in one place the most telling mark.
    Set<Chain.Edge> edges(Chain chain) {
        var marks = new LinkedHashMap<List<String>, String>();
        for (Chain.Edge edge : chain.edges()) {
            marks.merge(List.of(shown(edge.from(), chain), shown(edge.to(), chain)), edge.mark(), ChainColumns::stronger);
        }
        var edges = new LinkedHashSet<Chain.Edge>();
        marks.forEach((ends, mark) -> edges.add(new Chain.Edge(ends.getFirst(), ends.getLast(), mark)));
        return edges;
    }

    private static String stronger(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        boolean muted = one.equals("muted") || other.equals("muted");
        return muted ? one.equals("muted") ? other : one : "changed";
    }
}
