package org.stancewire.cli.bench.enrich;

/// How fast a log was worked through.
///
/// @param whole articles a second, of all
/// @param warm articles a second of the last half: by then Java has compiled most of what runs
/// @param cpuMicros microseconds of processor time for each article of the last half
record Pace(double whole, double warm, double cpuMicros) {
    /// What a process printed of its own.
    static Pace read(String line) {
        String[] all = line.split(" ");
        return new Pace(
                Double.parseDouble(all[0]), Double.parseDouble(all[1]), Double.parseDouble(all[2]));
    }

    /// What [#read] reads.
    String line() {
        return whole + " " + warm + " " + cpuMicros;
    }
}
