package agentos.showcase.routing;

import agentos.showcase.data.Data;
import java.util.ArrayList;

/// [AdaptiveSettings] as a part of a snapshot.
final class AdaptiveSettingsData {
    private AdaptiveSettingsData() {}

    static Data write(AdaptiveSettings settings) {
        var memories = new ArrayList<Data>();
        for (var memory : settings.memories()) {
            memories.add(Data.object().put("variance", Snapshots.number(memory.variance())).put("bias", Snapshots.number(memory.bias()))
                    .put("forget", Snapshots.number(memory.forget())).build());
        }
        return Data.object().put("temperature", Snapshots.number(settings.temperature())).put("bonus", Snapshots.number(settings.bonus()))
                .put("floor", Snapshots.number(settings.floor())).put("ceiling", Snapshots.number(settings.ceiling())).put("gate", settings.gate())
                .put("quantile", Snapshots.number(settings.quantile())).put("pace", Snapshots.number(settings.pace())).put("drift", settings.drift())
                .put("spread", Snapshots.number(settings.spread())).put("shift", Snapshots.number(settings.shift())).put("pause", settings.pause())
                .put("quality", Snapshots.number(settings.quality())).put("noise", Snapshots.number(settings.noise()))
                .put("tracking", Snapshots.number(settings.tracking())).put("memories", memories).build();
    }

    static AdaptiveSettings read(Snapshots.Reader from) {
        var memories = new ArrayList<AdaptiveSettings.Memory>();
        for (var one : from.list("memories")) {
            memories.add(memory(one));
        }
        try {
            return new AdaptiveSettings(from.number("temperature"), from.number("bonus"), from.number("floor"), from.number("ceiling"), from.truth("gate"),
                    from.number("quantile"), from.number("pace"), from.truth("drift"), from.number("spread"), from.number("shift"),
                    from.integer("pause", 0, Integer.MAX_VALUE), from.number("quality"), from.number("noise"), from.number("tracking"), memories);
        } catch (IllegalArgumentException rule) {
            throw refused(from, rule);
        }
    }

    private static AdaptiveSettings.Memory memory(Snapshots.Reader from) {
        try {
            return new AdaptiveSettings.Memory(from.number("variance"), from.number("bias"), from.number("forget"));
        } catch (IllegalArgumentException rule) {
            throw refused(from, rule);
        }
    }

    private static IllegalArgumentException refused(Snapshots.Reader from, IllegalArgumentException rule) {
        return rule instanceof Snapshots.Refused ? rule : from.wrong(rule.getMessage());
    }
}
