/// What `bench enrich`, `bench replay` and `bench scale` measure: how fast a log of accepted
/// articles is worked through, by the enrich service, and by the parts of its work alone.
///
/// [Drain] fills the log and has [EnrichRun] run the services, [Scale] does so again and again with
/// more of everything; [AnalysisAlone] and [CopyAlone] are processes that do a part of it.
@NullMarked
package org.stancewire.cli.bench.enrich;

import org.jspecify.annotations.NullMarked;
