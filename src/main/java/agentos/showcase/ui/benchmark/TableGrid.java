package agentos.showcase.ui.benchmark;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.benchmark.ShownTables;
import agentos.showcase.text.Localized;
import agentos.showcase.ui.Localization;
import agentos.showcase.ui.Nodes;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The table on screen. Names of columns and lines stay in view while the cells scroll under them; only what is in view exists as nodes. All sizes
/// are those of prototypes that the stylesheet gives their size to.
public final class TableGrid extends Region {
    private final Localization words;
    private final BenchmarksModel model;
    private final GridType type = new GridType();
    private final CellWords cellWords;
    private final HeadWords headWords;
    private final ModelMenu menu;

    private final Pane lineLayer = layer("grid-lines");
    private final Pane bandLayer = layer("grid-bands");
    private final Pane body = layer("grid-body");
    private final Pane side = layer("grid-names");
    private final Pane heads = layer("grid-heads");
    private final VBox corner = Nodes.column("grid-corner");
    private final Label cornerName = new Label();
    private final Region marker = new Region();
    private final Region choice = new Region();
    private final ScrollBar upright = new ScrollBar();
    private final ScrollBar across = new ScrollBar();

    private final GridMoulds moulds;
    private final Recycler<GridLine> lines;
    private final Recycler<GridCell> cells;
    private final Recycler<GridHead> lineHeads;
    private final Recycler<GridHead> columnHeads;
    private final Recycler<Region> bands;

    private GridMoulds.Sizes sizes = GridMoulds.Sizes.NONE;
    private double scrollX;
    private double scrollY;
    private boolean stale = true;
    private CellAt revealed;
    private boolean reveal;
    private final CellEditor editor;
    private Runnable onFacts = () -> { };
    private Subscription subscription = Subscription.EMPTY;

    public TableGrid(Localization words, BenchmarksModel model) {
        this.words = words;
        this.model = model;
        this.cellWords = new CellWords(words, model);
        this.headWords = new HeadWords(words);
        this.menu = new ModelMenu(words, model);
        this.editor = new CellEditor(words, this);
        getStyleClass().add("table-grid");
        setId("table-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        moulds = new GridMoulds(words, type, cellWords, model::table);
        cornerName.getStyleClass().add("grid-name");
        corner.getChildren().add(cornerName);
        marker.getStyleClass().add("grid-marker");
        marker.setVisible(false);
        upright.setOrientation(Orientation.VERTICAL);
        across.setOrientation(Orientation.HORIZONTAL);
        upright.setFocusTraversable(false);
        across.setFocusTraversable(false);
        Pane linesContent = content(lineLayer);
        lines = new Recycler<>(linesContent, GridLine::new);
        bands = new Recycler<>(content(bandLayer), TableGrid::band);
        choice.getStyleClass().add("grid-choice");
        choice.setManaged(false);
        choice.setMouseTransparent(true);
        content(body).getChildren().add(choice);
        cells = new Recycler<>(content(body), () -> new GridCell(type, cellWords));
        lineHeads = new Recycler<>(content(side), () -> GridHead.line(menu::open), GridHead::forget);
        columnHeads = new Recycler<>(content(heads), () -> GridHead.column(menu::open), GridHead::forget);
        getChildren().addAll(moulds, bandLayer, lineLayer, body, side, heads, corner, marker, upright, across, editor.node());
        Nodes.clip(this);
        upright.valueProperty().subscribe(value -> scrollTo(scrollX, value.doubleValue()));
        across.valueProperty().subscribe(value -> scrollTo(value.doubleValue(), scrollY));
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        new GridPointer(this, model).install();
        var keys = new GridKeys(this, model);
        setOnKeyPressed(event -> {
            if (event.getTarget() == this && keys.press(event)) {
                event.consume();
            }
        });
        this.keys = keys;
    }

    private final GridKeys keys;

    /// From now on the grid follows its model and the language.
    public void attach() {
        subscription = Subscription.combine(
                model.shownProperty().subscribe(this::refresh),
                words.languageProperty().subscribe(this::refresh),
                model.hoveredProperty().subscribe(this::mark),
                model.chosenProperty().subscribe(at -> {
                    reveal = at != null && !at.equals(revealed);
                    revealed = at;
                    requestLayout();
                    mark();
                }));
    }

    public void detach() {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
        menu.close();
    }

    /// What Enter does with the chosen cell.
    public void setOnFacts(Runnable open) {
        onFacts = open;
    }

    /// What a person typed into a score; without it cells cannot be edited.
    public void setOnEdit(CellEditor.Edited edited) {
        editor.setOnEdit(edited);
    }

    public void setOnUndo(Runnable undo, Runnable redo) {
        keys.setOnUndo(undo, redo);
    }

    /// A key that no control took.
    ///
    /// @return whether the table did
    public boolean press(javafx.scene.input.KeyEvent event) {
        return keys.press(event);
    }

    /// A screenful down (+1) or up (-1), with the chosen cell.
    public void page(int direction) {
        double seen = Math.max(1, body.getHeight() / Math.max(1, moulds.lineHeight()) - 1);
        model.move(direction * (int) seen, 0);
    }

    void openFacts() {
        onFacts.run();
    }

    void openMenu() {
        int column = model.chosenProperty().get() == null ? -1 : model.index().column(model.chosenProperty().get());
        int line = model.chosenProperty().get() == null ? -1 : model.index().line(model.chosenProperty().get());
        var anchor = model.look().transposed() ? lineHeads.node(line, 0) : columnHeads.node(0, column);
        if (anchor != null) {
            menu.open(model.chosenProperty().get().model(), anchor);
        }
    }

    void openMenu(String modelId, double screenX, double screenY) {
        menu.open(modelId, this, screenX, screenY);
    }

    /// Opens the chosen score for typing, when it is in view.
    void edit() {
        var at = model.chosenProperty().get();
        var cell = at == null ? null : cells.node(model.index().line(at), model.index().column(at));
        if (cell != null && model.table().row(at.row()).isPresent()) {
            var place = sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
            editor.open(at, model.table().printed(at.row(), at.model()).orElse(""), place);
        }
    }

    /// Which part of the grid is at a point.
    enum Zone { CORNER, HEADS, SIDE, BODY, OUTSIDE }

    Zone zone(double x, double y) {
        if (x < 0 || y < 0 || x >= sizes.side() + body.getWidth() || y >= sizes.head() + body.getHeight()) {
            return Zone.OUTSIDE;
        }
        return x < sizes.side() ? y < sizes.head() ? Zone.CORNER : Zone.SIDE : y < sizes.head() ? Zone.HEADS : Zone.BODY;
    }

    int lineAt(double y) {
        return sizes.down().at(y - sizes.head() + scrollY);
    }

    int columnAt(double x) {
        return sizes.along().at(x - sizes.side() + scrollX);
    }

    /// Where a model dropped at a point would go: the index of the model that it would stand before.
    int gapAt(double x, double y) {
        return model.look().transposed() ? sizes.down().gap(y - sizes.head() + scrollY) : sizes.along().gap(x - sizes.side() + scrollX);
    }

    /// Shows where a dragged model would go; -1 hides it.
    void markGap(int gap) {
        marker.setVisible(gap >= 0);
        if (gap >= 0) {
            double thick = marker.prefWidth(-1);
            if (model.look().transposed()) {
                marker.resizeRelocate(0, sizes.head() + start(sizes.down(), gap) - scrollY - thick / 2, sizes.side() + body.getWidth(), thick);
            } else {
                marker.resizeRelocate(sizes.side() + start(sizes.along(), gap) - scrollX - thick / 2, 0, thick, sizes.head() + body.getHeight());
            }
        }
    }

    private static double start(GridAxis axis, int gap) {
        return gap >= axis.count() ? axis.total() : axis.start(gap);
    }

    /// @return whether the view moved
    boolean scrollTo(double x, double y) {
        double nextX = Math.rint(sizes.along().clamp(x, body.getWidth()));
        double nextY = Math.rint(sizes.down().clamp(y, body.getHeight()));
        boolean moved = nextX != scrollX || nextY != scrollY;
        scrollX = nextX;
        scrollY = nextY;
        if (moved) {
            editor.close();
            requestLayout();
        }
        return moved;
    }

    BenchmarksModel model() {
        return model;
    }

    /// Whether some columns are out of view.
    boolean isTooWide() {
        return across.isVisible();
    }

    /// Whether some lines are out of view.
    boolean isTooHigh() {
        return upright.isVisible();
    }

    double scrollX() {
        return scrollX;
    }

    double scrollY() {
        return scrollY;
    }

    private void wheel(ScrollEvent event) {
        if (scrollTo(scrollX - event.getDeltaX(), scrollY - event.getDeltaY())) {
            event.consume();
        }
    }

    private void refresh() {
        stale = true;
        editor.close();
        requestLayout();
    }

    private void mark() {
        var at = model.chosenProperty().get();
        int line = at == null ? -1 : model.index().line(at);
        int column = at == null ? -1 : model.index().column(at);
        var over = model.hoveredProperty().get();
        int overLine = over == null ? -1 : model.index().line(over);
        for (int i = 0; i < sizes.down().count(); i++) {
            var ground = lines.node(i, 0);
            if (ground != null) {
                ground.mark(i == line, i == overLine);
            }
        }
        choice.setVisible(line >= 0 && column >= 0);
        if (choice.isVisible() && line < sizes.down().count() && column < sizes.along().count()) {
            choice.resizeRelocate(sizes.along().start(column), sizes.down().start(line), sizes.along().size(column), sizes.down().size(line));
        }
        setAccessibleText(at == null ? "" : model.index().cell(at).map(cellWords::sentence).orElse(""));
    }

    @Override
    protected double computePrefWidth(double height) {
        return moulds.sizes(model.shown(), Double.MAX_VALUE, Double.MAX_VALUE).width();
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width < 0 ? getWidth() : width;
        var wanted = moulds.sizes(model.shown(), given, Double.MAX_VALUE);
        return wanted.height() + (wanted.width() > given + 0.5 ? moulds.barHeight() : 0);
    }

    /// Whether all columns are in view at a width.
    boolean fits(double width) {
        double room = width - snapSizeX(upright.prefWidth(-1));
        return moulds.sizes(model.shown(), room, Double.MAX_VALUE).width() <= room + 0.5;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(computePrefHeight(width), moulds.leastHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        var before = sizes;
        sizes = moulds.sizes(model.shown(), width, height);
        boolean tall = sizes.height() > height + 0.5;
        double barWidth = tall ? snapSizeX(upright.prefWidth(-1)) : 0;
        if (tall) {
            sizes = moulds.sizes(model.shown(), width - barWidth, height);
        }
        boolean again = stale || sizes != before;
        var down = sizes.down();
        var along = sizes.along();
        double sideWidth = sizes.side();
        double headHeight = sizes.head();
        boolean wide = along.total() > width - sideWidth - barWidth + 0.5;
        double barHeight = wide ? snapSizeY(across.prefHeight(-1)) : 0;
        double viewWidth = Math.max(0, Math.min(along.total(), width - sideWidth - barWidth));
        double viewHeight = Math.max(0, Math.min(down.total(), height - headHeight - barHeight));
        place(lineLayer, 0, headHeight, sideWidth + viewWidth, viewHeight);
        place(bandLayer, sideWidth, 0, viewWidth, headHeight + viewHeight);
        place(body, sideWidth, headHeight, viewWidth, viewHeight);
        place(side, 0, headHeight, sideWidth, viewHeight);
        place(heads, sideWidth, 0, viewWidth, headHeight);
        place(corner, 0, 0, sideWidth, headHeight);
        revealChosen(viewWidth, viewHeight);
        scrollX = Math.rint(along.clamp(scrollX, viewWidth));
        scrollY = Math.rint(down.clamp(scrollY, viewHeight));
        bar(upright, tall, scrollY, viewHeight, down.total(), width - barWidth, headHeight, barWidth, viewHeight);
        bar(across, wide, scrollX, viewWidth, along.total(), sideWidth, height - barHeight, viewWidth, barHeight);
        move(lineLayer, 0, -scrollY);
        move(bandLayer, -scrollX, 0);
        move(body, -scrollX, -scrollY);
        move(side, 0, -scrollY);
        move(heads, -scrollX, 0);
        fill(viewWidth, viewHeight, again);
        stale = false;
    }

    private void revealChosen(double viewWidth, double viewHeight) {
        if (reveal && revealed != null) {
            reveal = false;
            int line = model.index().line(revealed);
            int column = model.index().column(revealed);
            scrollY = line < 0 ? scrollY : sizes.down().reveal(line, scrollY, viewHeight);
            scrollX = column < 0 ? scrollX : sizes.along().reveal(column, scrollX, viewWidth);
        }
    }

    private void fill(double viewWidth, double viewHeight, boolean again) {
        var shown = model.shown();
        int firstLine = sizes.down().first(scrollY);
        int endLine = viewHeight <= 0 ? firstLine : sizes.down().end(scrollY, viewHeight);
        int firstColumn = sizes.along().first(scrollX);
        int endColumn = viewWidth <= 0 ? firstColumn : sizes.along().end(scrollX, viewWidth);
        cornerName.setText(shown.corner().in(words.language()));
        double full = sizes.side() + viewWidth;
        lines.arrange(firstLine, endLine, 0, 1, again, (node, line, _) -> {
            var of = shown.lines().get(line);
            boolean last = line + 1 < shown.lines().size() && shown.lines().get(line + 1).getClass() != of.getClass();
            node.show(of, of.name().in(words.language()), last);
            node.resizeRelocate(0, sizes.down().start(line), full, sizes.down().size(line));
        });
        bands.arrange(0, 1, firstColumn, endColumn, again, (node, _, column) -> {
            var of = shown.columns().get(column);
            node.pseudoClassStateChanged(GridCell.OWN, of.own());
            node.pseudoClassStateChanged(GridHead.HIGHLIGHTED, of.highlighted());
            node.resizeRelocate(sizes.along().start(column), 0, sizes.along().size(column), sizes.head() + sizes.down().total());
        });
        lineHeads.arrange(firstLine, endLine, 0, 1, again, (node, line, _) -> {
            var of = shown.lines().get(line);
            boolean named = !of.cells().isEmpty();
            node.setVisible(named);
            if (named) {
                node.show(headWords.of(shown, of), headWords.menu(of.name()));
            } else {
                node.forget();
            }
            node.resizeRelocate(0, sizes.down().start(line), sizes.side(), sizes.down().size(line));
        });
        columnHeads.arrange(0, 1, firstColumn, endColumn, again, (node, _, column) -> {
            var of = shown.columns().get(column);
            node.show(headWords.of(shown, of), headWords.menu(of.name()));
            node.turn(sizes.isTurned());
            node.resizeRelocate(sizes.along().start(column), 0, sizes.along().size(column), sizes.head());
        });
        boolean heat = shown.look().heat();
        boolean sideways = shown.look().transposed();
        cells.arrange(firstLine, endLine, firstColumn, endColumn, again, (node, line, column) -> {
            var of = shown.lines().get(line);
            node.setVisible(column < of.cells().size());
            if (node.isVisible()) {
                boolean own = sideways ? of instanceof ShownTable.Scores scores && scores.own() : shown.columns().get(column).own();
                node.show(of.cells().get(column), of, line, column, own, heat);
                node.shift(sizes.columns().shift(column));
                node.resizeRelocate(sizes.along().start(column), sizes.down().start(line), sizes.along().size(column), sizes.down().size(line));
            }
        });
        mark();
    }

    /// What is at a point, for a click on a name.
    Optional<String> idAt(Zone zone, double x, double y) {
        var shown = model.shown();
        return switch (zone) {
            case CORNER -> Optional.of(ShownTables.NAME);
            case HEADS -> Optional.of(columnAt(x)).filter(column -> column >= 0).map(column -> shown.columns().get(column).id());
            case SIDE -> Optional.of(lineAt(y)).filter(line -> line >= 0).map(line -> shown.lines().get(line)).filter(line -> !line.cells().isEmpty())
                    .map(ShownTable.Line::id);
            case BODY, OUTSIDE -> Optional.empty();
        };
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> model.shown().lines().size();
            case COLUMN_COUNT -> model.shown().columns().size();
            case CELL_AT_ROW_COLUMN -> cells.node((Integer) parameters[0], (Integer) parameters[1]);
            case FOCUS_ITEM -> model.chosenProperty().get() == null ? null
                    : cells.node(model.index().line(model.chosenProperty().get()), model.index().column(model.chosenProperty().get()));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private static Region band() {
        var band = new Region();
        band.getStyleClass().add("grid-band");
        band.setManaged(false);
        band.setMouseTransparent(true);
        return band;
    }

    /// A window onto content that may be larger and is moved behind it.
    private static Pane layer(String styleClass) {
        var content = new Pane();
        content.setManaged(false);
        content.getStyleClass().add(styleClass);
        content.setPickOnBounds(false);
        var layer = new Pane(content);
        layer.setManaged(false);
        layer.setPickOnBounds(false);
        Nodes.clip(layer);
        return layer;
    }

    private static Pane content(Pane layer) {
        return (Pane) layer.getChildren().getFirst();
    }

    private static void move(Pane layer, double x, double y) {
        content(layer).setTranslateX(x);
        content(layer).setTranslateY(y);
    }

    private static void place(Region region, double x, double y, double width, double height) {
        region.resizeRelocate(x, y, width, height);
    }

    private static void bar(ScrollBar bar, boolean needed, double value, double view, double total, double x, double y, double width, double height) {
        bar.setVisible(needed);
        if (needed) {
            bar.setMax(total - view);
            bar.setVisibleAmount((total - view) * view / total);
            bar.setBlockIncrement(view);
            bar.setUnitIncrement(view / 10);
            bar.setValue(value);
            bar.resizeRelocate(x, y, width, height);
        }
    }
}
