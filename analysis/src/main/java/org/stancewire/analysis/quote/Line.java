package org.stancewire.analysis.quote;

import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.analysis.syntax.tree.Dependencies;

/// One sentence with both its readings; its tree is built when it is first asked for.
record Line(ParsedText text, int number) {
    Parse parse() {
        return text.parse(number);
    }

    Dependencies tree() {
        return text.dependencies(number);
    }
}
