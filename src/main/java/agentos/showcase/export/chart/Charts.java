package agentos.showcase.export.chart;

import agentos.showcase.benchmark.ShownTable;
import agentos.showcase.expert.drawing.Drawing;
import agentos.showcase.text.Language;

/// Shown tables as charts. Every mark is a layer of its own: its id names the cell (`mark:<row>:<model>`), its name says it in words, its
/// binding is a JSON Pointer `/<row>/<model>`, and its role says what it is (`mark`, `interval`, `label`, `axis`, `note`, ...).
public final class Charts {
    private Charts() {}

    /// @param width  in units; the type is sized for the whole drawing to be read from where it is seen whole
    /// @param height in units
    /// @throws ChartRefused when the chart would mislead
    public static Drawing draw(ShownTable table, ChartSpec spec, Palette palette, Language language, double width, double height) {
        // a heat table is there to show everything; larger type would leave rows out
        var sized = spec.kind() == ChartKind.HEAT ? spec.typed(0) : spec;
        var sheet = new Sheet(ChartData.of(table, spec.highlight()), sized, palette, language, width, height);
        switch (spec.kind()) {
            case DOTS -> RowChart.dots(sheet);
            case BARS -> RowChart.bars(sheet);
            case SLOPE -> new SlopeChart(sheet).draw();
            case HEAT -> new HeatChart(sheet).draw();
            case PROFILE -> {
                if (spec.radar().isEmpty()) {
                    new ProfileChart(sheet).draw();
                } else {
                    new RadarChart(sheet).draw();
                }
            }
            case SIZE -> new SizeChart(sheet).draw();
        }
        return sheet.drawing();
    }
}
