/// `evaluate`: how well and how fast analysis does on texts whose answers are known.
///
/// [GoldFile] reads what is right; [SpanScore], [ClusterScore] and [NameScore], and as a
/// [Comparison] [QuoteScore], [ToneScore], [StanceScore] and [OpinionScore], compare it with what
/// analysis says; [ExtractionScore] compares what ingest reads out of pages; [SpeedRun] measures;
/// [Report] prints. The scores are plain counting and know nothing of files. What is counted is
/// what the scorer of the data sets counts.
@NullMarked
package org.stancewire.cli.evaluate;

import org.jspecify.annotations.NullMarked;
