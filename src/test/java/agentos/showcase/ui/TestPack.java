package agentos.showcase.ui;

import agentos.showcase.data.Data;
import agentos.showcase.data.Finding;
import agentos.showcase.data.Location;
import agentos.showcase.pack.Access;
import agentos.showcase.pack.BenchmarkTable;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Feature;
import agentos.showcase.pack.Overview;
import agentos.showcase.pack.Pack;
import agentos.showcase.pack.PackFiles;
import agentos.showcase.pack.PackInfo;
import agentos.showcase.pack.RoutingModule;
import agentos.showcase.pack.Section;
import agentos.showcase.pack.Training;
import agentos.showcase.taskgraph.Expert;
import agentos.showcase.taskgraph.Skill;
import agentos.showcase.taskgraph.Task;
import agentos.showcase.taskgraph.Traits;
import agentos.showcase.text.Localized;
import java.util.List;
import java.util.Map;

/// A small pack with one of everything, made by hand.
public final class TestPack {
    private TestPack() {}

    public static Pack small(Finding... findings) {
        return new Pack(PackInfo.EMPTY, overview(), table(), routing(), access(), List.of(card()), List.of(), Data.NIL,
                PackFiles.NONE, "0".repeat(12), List.of(findings));
    }

    public static Finding finding() {
        return Finding.error("pack.schema", "cards/kv/card.json", new Location(7, 3), "/title", both("The title is missing.", "缺少标题。"));
    }

    public static Localized both(String en, String zh) {
        return new Localized(en, zh);
    }

    public static Overview overview() {
        var own = new Overview.CellId("aime", "own");
        var highlights = List.of(
                new Overview.Highlight("math", both("AIME 95.9", "AIME 95.9"),
                        List.of(new Overview.NumberClaim(both("AIME", "AIME"), "95.9", own, null, null))),
                new Overview.Highlight("size", both("11B", "11B"),
                        List.of(new Overview.NumberClaim(both("parameters", "参数"), "11B", null, "size", null))));
        return new Overview(new Overview.Product("Product", List.of()),
                new Section(both("Fast and clever", "又快又聪明"), List.of(both("It works.", "它能用。")), null),
                new Overview.Highlights(both("Highlights", "亮点"), both("View benchmarks", "查看评测"), highlights),
                List.of(new Overview.Fact("size", both("size", "规模"), "11B", both("abstract", "摘要"))),
                new Section(both("Showcase", "演示"), List.of(both("Experts work together.", "专家协作。")), null),
                Card.CATEGORIES.stream().map(id -> new Overview.Category(id, both(id, id), both("See " + id, "看 " + id), List.of())).toList());
    }

    public static BenchmarkTable table() {
        return new BenchmarkTable(new Section(both("Benchmarks", "评测"), List.of(both("Scores.", "分数。")), null), "own",
                List.of(new BenchmarkTable.Model("own", "Own"), new BenchmarkTable.Model("other", "Other")),
                List.of(new BenchmarkTable.Parameter("params", both("#params", "#参数"), List.of("11B", "196B"))),
                List.of(new BenchmarkTable.Group("g", both("GROUP", "组"))),
                List.of(row("aime", "AIME 2025", "94.8", "95.7"), row("browse", "BrowseComp", "54", "-"), row("tie", "Tie", "60.0", "60")),
                List.of(), List.of(both("A note.", "注释。")));
    }

    private static BenchmarkTable.Row row(String id, String name, String own, String other) {
        return new BenchmarkTable.Row(id, name, "g", "d", null, 30, 0, null, both("Measures " + name, "衡量 " + name), List.of(own, other), null);
    }

    public static RoutingModule routing() {
        return new RoutingModule(new Section(both("Routing", "路由"), List.of(both("Chooses.", "选择。")), null), "π = softmax(Wz + b)",
                List.of(new RoutingModule.Kind("planning", both("Planning", "规划"), null, null)),
                List.of(new Expert("small", both("Small planner", "小型规划专家"), List.of("planning"), 0.8, 0.5,
                                new Skill(3, Map.of("length", -2.0, "ambiguity", -2.0, "risk", -2.0))),
                        new Expert("large", both("Large planner", "大型规划专家"), List.of("planning"), 1.2, 1.8, new Skill(2.6, Map.of()))),
                List.of(new Feature("length", both("Length", "篇幅"), null), new Feature("ambiguity", both("Ambiguity", "开放度"), null),
                        new Feature("risk", both("Risk", "风险"), null), new Feature("freshness", both("Freshness", "时效"), null)),
                0.15, new Training(1, 100, 0.02, 0.05, 0.3, Map.of("freshness", List.of(0.95, 1.0))));
    }

    public static Access access() {
        return new Access(new Section(both("Get access", "申请体验"), null, null),
                List.of(new Access.Action("apply", both("Apply", "申请"), both("Write to us.", "给我们写信。"), "mailto:a@example.com")),
                null, null, null, null);
    }

    public static Card card() {
        var traits = new Traits(0.2, 0.4, 0.1, 0.9);
        var plan = new Task("plan", both("Plan it", "做计划"), "planning", null, null, null, 1000, 1, 10, 1, 0, 0, null, traits, null, null, null, null);
        return new Card("kv", "image", 1, both("Key visual", "主视觉"), both("You see a poster.", "你会看到海报。"), both("Make a poster", "做一张海报"), 30,
                null, null, List.of(plan), null, null, null, null, null, null, null, null);
    }
}
