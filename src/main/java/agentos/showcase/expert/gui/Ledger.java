package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A sales report over a card's ledger, as the site would compute it from what was entered into its form.
///
/// @param period rows' months, from and to, both inclusive, as `2025-07`
/// @param groups sums by the field that the report is split by, in order of first appearance
/// @param months sums by month, in order
/// @param amount total in whole units of the currency
/// @param orders number of orders
public record Ledger(String from, String to, List<Group> groups, List<Group> months, long amount, long orders) {

    public record Group(Localized name, long amount, long orders) {}

    public Ledger {
        groups = List.copyOf(groups);
        months = List.copyOf(months);
    }

    /// @param rows   `{"month", "region", "line", "orders", "amount"}`; region and line are `{"id", "name"}`
    /// @param region id of the region, or `all`
    /// @param split  `region`, `line` or `month`
    public static Ledger of(List<Data> rows, String from, String to, String region, String split) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Map<String, Group> months = new LinkedHashMap<>();
        long amount = 0;
        long orders = 0;
        for (Data row : rows) {
            String month = row.get("month").text();
            if (month.compareTo(from) < 0 || month.compareTo(to) > 0 || !region.equals("all") && !row.get("region").get("id").text().equals(region)) {
                continue;
            }
            long rowAmount = row.get("amount").integer(0);
            long rowOrders = row.get("orders").integer(0);
            Localized name = split.equals("month") ? Localized.same(month) : row.get(split).get("name").localized();
            add(groups, split.equals("month") ? month : row.get(split).get("id").text(), new Group(name, rowAmount, rowOrders));
            add(months, month, new Group(Localized.same(month), rowAmount, rowOrders));
            amount += rowAmount;
            orders += rowOrders;
        }
        return new Ledger(from, to, new ArrayList<>(groups.values()), new ArrayList<>(months.values()), amount, orders);
    }

    private static void add(Map<String, Group> sums, String key, Group more) {
        sums.merge(key, more, (a, b) -> new Group(a.name(), a.amount() + b.amount(), a.orders() + b.orders()));
    }

    /// `1234567` as `1,234,567`.
    public static String grouped(long value) {
        return String.format(java.util.Locale.ROOT, "%,d", value);
    }
}
