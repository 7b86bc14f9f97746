package lumbung.workbench.view;

import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.MessageTemplate;
import lumbung.register.Segment;

/** What a line of the window of broadcasts stands for. */
sealed interface BroadcastItem {
    /** The tab that Enter opens. */
    View opened();

    record Told(long broadcastId, String name) implements BroadcastItem {
        @Override
        public View opened() {
            return TakingView.of(broadcastId, name);
        }
    }

    record Profile(ExportProfile profile) implements BroadcastItem {
        @Override
        public View opened() {
            return ProfileView.of(profile);
        }
    }

    record Target(Segment segment) implements BroadcastItem {
        @Override
        public View opened() {
            return SegmentView.of(segment);
        }
    }

    record Template(MessageTemplate template) implements BroadcastItem {
        @Override
        public View opened() {
            return TemplateView.of(template);
        }
    }

    /** Those who have not saved a sending phone's number. */
    record Unsaved() implements BroadcastItem {
        @Override
        public View opened() {
            return UnsavedView.start();
        }
    }

    /** What was sent when. */
    record Log() implements BroadcastItem {
        @Override
        public View opened() {
            return SentView.start();
        }
    }
}
