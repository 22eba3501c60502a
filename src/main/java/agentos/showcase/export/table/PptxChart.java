package agentos.showcase.export.table;

import agentos.showcase.benchmark.ShownTable.Cell;
import agentos.showcase.benchmark.ShownTable.Line;
import agentos.showcase.benchmark.ShownTable.Scores;
import agentos.showcase.benchmark.ShownTable.Summary;
import agentos.showcase.export.table.TableWords.Lead;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/// A slide with a bar chart that can be edited: the benchmark that the models are sorted by, else the dimension that is shown, else the first line that
/// has the most scores. Bars begin at zero and stand in the table's order.
final class PptxChart {
    private static final byte[] ACCENT = {0x4a, 0x37, (byte) 0xd4};
    private static final byte[] HIGHLIGHT = {0x00, 0x72, (byte) 0xb2};
    private static final byte[] OTHER = {(byte) 0x9a, (byte) 0xa3, (byte) 0xb2};
    private static final byte[] INK = {0x14, 0x17, 0x1c};
    private static final byte[] RULE = {(byte) 0xe1, (byte) 0xe3, (byte) 0xe9};
    private static final XDDFFont[] FACES = {
        new XDDFFont(FontGroup.LATIN, PptxTable.FACE, null, null, null), new XDDFFont(FontGroup.EAST_ASIAN, PptxTable.CHINESE, null, null, null)};
    private static final double TOP = 66;

    private PptxChart() {}

    /// @param color of a model that stands out; null for any other
    private record Bar(String name, double value, String text, byte[] color) {}

    /// What is drawn.
    private record Chosen(String name, List<Bar> bars) {}

    static void add(TableWords words, XMLSlideShow show) throws IOException {
        var found = chosen(words);
        if (found.isEmpty()) {
            return;
        }
        var chosen = found.get();
        String heading = words.text("slides.chart", words.title(), chosen.name());
        var slide = PptxTable.slide(show, heading);
        var chart = show.createChart();
        fill(chart, chosen, words);
        slide.addChart(chart, new Rectangle2D.Double(PptxTable.MARGIN * Units.EMU_PER_POINT, TOP * Units.EMU_PER_POINT,
                (PptxTable.WIDTH - 2 * PptxTable.MARGIN) * Units.EMU_PER_POINT, (PptxTable.HEIGHT - TOP - 44) * Units.EMU_PER_POINT));
        try {
            OfficeProperties.set(chart.getWorkbook().getProperties(), chosen.name());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        PptxTable.legend(slide, words.choices());
        PptxTable.notes(show, slide, words);
    }

    private static Optional<Chosen> chosen(TableWords words) {
        var table = words.table();
        if (table.look().transposed()) {
            return table.look().sort().map(sort -> column(words, sort.by())).filter(chosen -> !chosen.bars().isEmpty()).or(() -> columns(words));
        }
        var sort = table.look().sort().map(s -> s.by()).orElse("");
        var dimension = table.look().dimension().orElse("");
        return line(words, line -> line.id().equals(sort))
                .or(() -> line(words, line -> line instanceof Summary && (dimension.isEmpty() || line.id().equals(dimension))))
                .or(() -> line(words, _ -> true));
    }

    /// The line with the most scores among those wanted, the first of them.
    private static Optional<Chosen> line(TableWords words, Predicate<Line> wanted) {
        Chosen most = null;
        for (Line line : words.table().lines()) {
            if ((line instanceof Scores || line instanceof Summary) && wanted.test(line)) {
                var bars = new ArrayList<Bar>();
                for (int i = 0; i < line.cells().size(); i++) {
                    var column = words.table().columns().get(i);
                    bar(words.in(column.name()), line.cells().get(i), column.highlighted() ? HIGHLIGHT : column.own() ? ACCENT : null, bars);
                }
                if (!bars.isEmpty() && (most == null || bars.size() > most.bars().size())) {
                    most = new Chosen(words.in(line.name()), bars);
                }
            }
        }
        return Optional.ofNullable(most);
    }

    /// Of a transposed table: the column with the most scores. Only scores have ranks; the models' sizes have none.
    private static Optional<Chosen> columns(TableWords words) {
        var table = words.table();
        return java.util.stream.IntStream.range(0, table.columns().size())
                .filter(i -> table.lines().stream().anyMatch(line -> line instanceof Scores && line.cells().get(i).rank() > 0))
                .mapToObj(i -> column(words, table.columns().get(i).id())).max(java.util.Comparator.comparingInt(chosen -> chosen.bars().size()));
    }

    private static Chosen column(TableWords words, String id) {
        var table = words.table();
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(id)) {
                for (Line line : table.lines()) {
                    if (line instanceof Scores scores) {
                        bar(words.in(line.name()), line.cells().get(i), line.id().equals(table.look().highlight().orElse("")) ? HIGHLIGHT : scores.own() ? ACCENT : null, bars);
                    }
                }
            }
        }
        return new Chosen(words.nameOf(id), bars);
    }

    private static void bar(String name, Cell cell, byte[] color, List<Bar> bars) {
        if (cell.value() != null) {
            bars.add(new Bar(name, cell.value(), cell.text() + TableWords.signs(cell, Lead.UNDERLINED), color));
        }
    }

    private static void fill(XSLFChart chart, Chosen chosen, TableWords words) {
        int count = chosen.bars().size();
        String[] names = chosen.bars().stream().map(Bar::name).toArray(String[]::new);
        Double[] values = chosen.bars().stream().map(Bar::value).toArray(Double[]::new);
        XDDFCategoryAxis models = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis scores = chart.createValueAxis(AxisPosition.BOTTOM);
        models.setOrientation(AxisOrientation.MAX_MIN);
        models.setCrosses(AxisCrosses.AUTO_ZERO);
        scores.setCrosses(AxisCrosses.MAX);
        if (chosen.bars().stream().allMatch(bar -> bar.value() >= 0)) {
            scores.setMinimum(0);
        }
        scores.setNumberFormat("General");
        line(scores.getOrAddMajorGridProperties());
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, models, scores);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(45);
        var series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(names, chart.formatRange(new CellRangeAddress(1, count, 0, 0)), 0),
                XDDFDataSourcesFactory.fromArray(values, chart.formatRange(new CellRangeAddress(1, count, 1, 1)), 1));
        series.setTitle(chosen.name(), chart.setSheetTitle(chosen.name(), 1));
        series.setFillProperties(solid(OTHER));
        chart.plot(data);
        for (int i = 0; i < count; i++) {
            if (chosen.bars().get(i).color() != null) {
                series.getDataPoint(i).setFillProperties(solid(chosen.bars().get(i).color()));
            }
        }
        labels(series.getCTBarSer(), chosen);
        type(models.getOrAddTextProperties(), 14);
        type(scores.getOrAddTextProperties(), 12);
        scores.setTitle(words.text("slides.axis"));
    }

    /// Every bar says its number with the table's decimals.
    private static void labels(CTBarSer series, Chosen chosen) {
        int decimals = chosen.bars().stream().mapToInt(bar -> Numeral.decimals(bar.text().replaceAll("[‡§*]", ""))).max().orElse(1);
        var labels = series.addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode(decimals <= 0 ? "General" : "0." + "0".repeat(decimals));
        format.setSourceLinked(false);
        var type = labels.addNewTxPr();
        type.addNewBodyPr();
        var letters = type.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(1400);
        letters.addNewSolidFill().addNewSrgbClr().setVal(INK);
        letters.addNewLatin().setTypeface(PptxTable.FACE);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void type(org.apache.poi.xddf.usermodel.text.XDDFRunProperties letters, double size) {
        letters.setFontSize(size);
        letters.setFillProperties(solid(INK));
        letters.setFonts(FACES);
    }

    private static void line(XDDFShapeProperties properties) {
        properties.setLineProperties(new XDDFLineProperties(solid(RULE)));
    }

    private static XDDFSolidFillProperties solid(byte[] color) {
        return new XDDFSolidFillProperties(XDDFColor.from(color));
    }
}
