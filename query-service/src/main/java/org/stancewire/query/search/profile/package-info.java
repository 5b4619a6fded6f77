/// What the feed knows of one entity.
///
/// [EntityProfiles] puts an [EntityProfile] together from what any index can be asked: lists,
/// counts and facets of questions about the entity.
@NullMarked
package org.stancewire.query.search.profile;

import org.jspecify.annotations.NullMarked;
