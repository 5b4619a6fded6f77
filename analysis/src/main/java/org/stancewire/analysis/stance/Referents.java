package org.stancewire.analysis.stance;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.contract.EntityType;

/// Whom "he" and "she" mean: the subject of an earlier clause, of this sentence or the one before.
final class Referents {
    private static final Set<String> PERSONAL =
            Set.of("he", "she", "him", "он", "она", "его", "ему", "её", "ее");

    private final Scene scene;

    Referents(Scene scene) {
        this.scene = scene;
    }

    /// The person that the pronoun at a token means, or null where it is not clear.
    @Nullable Actor of(int s, int token) {
        Parse parse = scene.parse(s);
        if (!PERSONAL.contains(parse.lower(token))) {
            return null;
        }
        int m = subject(s, token);
        if (m == Scene.NONE && s > 0) {
            m = subject(s - 1, scene.sentence(s - 1).tokens().size());
        }
        return m == Scene.NONE ? null : new Actor(scene.actor(m, true).entity(), null);
    }

    /// The mention of the first person who is the subject of a verb before `end`.
    private int subject(int s, int end) {
        if (!scene.hasMentions(s)) {
            return Scene.NONE;
        }
        Parse parse = scene.parse(s);
        for (int i = 0; i < end; i++) {
            VerbForm form = parse.verb(i);
            if (form != null && form.kind().mayBeFinite() && scene.quoteAt(s, i) == null) {
                Clause clause = parse.clause(i);
                List<Phrase> subjects = clause.subjects();
                if (subjects.size() == 1) {
                    int m = scene.mentionAt(s, subjects.getFirst().head());
                    if (m != Scene.NONE && mayBePerson(m)) {
                        return m;
                    }
                }
            }
        }
        return Scene.NONE;
    }

    private boolean mayBePerson(int m) {
        EntityType type = scene.mention(m).type();
        return type == null || type == EntityType.PERSON;
    }
}
