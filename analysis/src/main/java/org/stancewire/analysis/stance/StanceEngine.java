package org.stancewire.analysis.stance;

import java.util.List;
import org.stancewire.contract.Stance;

/// Reads stances from a text in which entities, references and quotes are known. The seam at which
/// another engine can take the place of ours. Implementations are deterministic and safe for many
/// threads.
public interface StanceEngine {
    /// The stances of the whole text: at most one for each holder, target and polarity, the most
    /// certain first, each with evidence.
    List<Stance> stances(Findings findings);
}
