package agentos.showcase.routing.lab;

import agentos.showcase.data.Data;
import agentos.showcase.routing.Lesson;
import agentos.showcase.routing.Policy;
import agentos.showcase.routing.PolicyKind;
import agentos.showcase.routing.Routing;
import agentos.showcase.routing.trial.Workload;
import java.util.ArrayList;
import java.util.List;

/// Snapshots of a policy on its way, so that it can be had as it was at any task without learning all anew.
public final class Keyframes {
    /// Tasks between two snapshots.
    private static final int STEP = 1000;

    private final Workload workload;
    private final List<Data> snapshots = new ArrayList<>();

    private Keyframes(Workload workload) {
        this.workload = workload;
    }

    /// The policy when it had learnt from so many tasks; a new one at every call.
    public Policy at(int done) {
        int frame = Math.clamp(done / STEP, 0, snapshots.size() - 1);
        Policy policy = PolicyKind.restore(snapshots.get(frame));
        for (int i = frame * STEP; i < Math.min(done, workload.size()); i++) {
            double[] z = workload.z(i);
            int called = policy.route(z).choice();
            policy.update(z, called, workload.quality(i, called), workload.cost(i, called));
        }
        return policy;
    }

    /// A policy that does what another does and is photographed on its way.
    static final class Watched implements Policy {
        private final Policy policy;
        private final Keyframes keyframes;
        private int done;

        Watched(Policy policy, Workload workload) {
            this.policy = policy;
            this.keyframes = new Keyframes(workload);
            keyframes.snapshots.add(policy.snapshot());
        }

        Keyframes keyframes() {
            return keyframes;
        }

        @Override
        public String name() {
            return policy.name();
        }

        @Override
        public int experts() {
            return policy.experts();
        }

        @Override
        public int features() {
            return policy.features();
        }

        @Override
        public Routing route(double[] z, boolean[] open) {
            return policy.route(z, open);
        }

        @Override
        public Routing look(double[] z, boolean[] open) {
            return policy.look(z, open);
        }

        @Override
        public Lesson update(double[] z, int expert, double quality, double cost) {
            var lesson = policy.update(z, expert, quality, cost);
            done++;
            if (done % STEP == 0) {
                keyframes.snapshots.add(policy.snapshot());
            }
            return lesson;
        }

        @Override
        public Data snapshot() {
            return policy.snapshot();
        }
    }
}
