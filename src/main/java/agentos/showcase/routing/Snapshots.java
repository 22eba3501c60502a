package agentos.showcase.routing;

import agentos.showcase.data.Data;
import agentos.showcase.data.Pointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Numbers as JSON and back, to the bit: the shortest decimal that names a double, as [Double#toString(double)] prints it.
final class Snapshots {
    private Snapshots() {}

    static Data number(double value) {
        return new Data.Num(new BigDecimal(Double.toString(value)));
    }

    static Data list(double[] values) {
        var items = new ArrayList<Data>(values.length);
        for (double value : values) {
            items.add(number(value));
        }
        return Data.list(items);
    }

    /// Says in one sentence what is wrong in a snapshot, and where.
    static final class Refused extends IllegalArgumentException {
        Refused(String sentence) {
            super(sentence);
        }
    }

    /// A part of a snapshot that knows where it stands, so that what is wrong in it can be found.
    record Reader(Data data, String pointer) {

        Reader get(String key) {
            return new Reader(data.get(key), Pointer.child(pointer, key));
        }

        double number(String key) {
            return number(key, -Double.MAX_VALUE, Double.MAX_VALUE);
        }

        double number(String key, double least, double most) {
            return get(key).number(least, most);
        }

        double[] numbers(String key, int size) {
            return numbers(key, size, -Double.MAX_VALUE);
        }

        double[] numbers(String key, int size, double least) {
            return get(key).numbers(size, least);
        }

        /// This list of so many numbers.
        double[] numbers(int size, double least) {
            var items = list(size);
            double[] values = new double[size];
            for (int i = 0; i < size; i++) {
                values[i] = items.get(i).number(least, Double.MAX_VALUE);
            }
            return values;
        }

        int integer(String key, int least, int most) {
            double value = number(key, least, most);
            if (value != Math.rint(value)) {
                throw get(key).wrong("a whole number is needed, not " + value);
            }
            return (int) value;
        }

        long bits(String key) {
            Reader here = get(key);
            if (here.data instanceof Data.Num(var value)) {
                try {
                    return value.longValueExact();
                } catch (ArithmeticException notWhole) {
                    throw here.wrong("a whole number of 64 bits is needed, not " + value);
                }
            }
            throw here.wrong("a whole number of 64 bits is needed");
        }

        boolean truth(String key) {
            Reader here = get(key);
            if (here.data instanceof Data.Bool(var value)) {
                return value;
            }
            throw here.wrong("true or false is needed");
        }

        String text(String key) {
            Reader here = get(key);
            if (here.data instanceof Data.Str(var value)) {
                return value;
            }
            throw here.wrong("a text is needed");
        }

        List<Reader> list(String key, int size) {
            return get(key).list(size);
        }

        List<Reader> list(String key) {
            return get(key).items("a list");
        }

        private List<Reader> list(int size) {
            var items = items("a list of " + size);
            if (items.size() != size) {
                throw wrong("a list of " + size + " is needed, not of " + items.size());
            }
            return items;
        }

        private List<Reader> items(String needed) {
            if (data instanceof Data.Arr(var items)) {
                return readers(items);
            }
            throw wrong(needed + " is needed");
        }

        private List<Reader> readers(List<Data> items) {
            var readers = new ArrayList<Reader>(items.size());
            for (int i = 0; i < items.size(); i++) {
                readers.add(new Reader(items.get(i), Pointer.child(pointer, i)));
            }
            return readers;
        }

        private double number(double least, double most) {
            if (!(data instanceof Data.Num(var digits))) {
                throw wrong("a number is needed");
            }
            double value = digits.doubleValue();
            if (!(value >= least && value <= most)) {
                throw wrong("a number from " + least + " to " + most + " is needed, not " + value);
            }
            return value;
        }

        Refused wrong(String what) {
            return new Refused("this is no snapshot of a policy: at " + (pointer.isEmpty() ? "/" : pointer) + " " + what);
        }
    }
}
