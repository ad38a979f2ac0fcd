import classes from './VideoCall.module.css';

/** Nothing is recorded, from here or by anybody. */
const WITHOUT_RECORDING =
  'config.fileRecordingsEnabled=false&config.liveStreamingEnabled=false&config.localRecording.disable=true&config.transcription.enabled=false';

/** The call inside the page, where the installation has a video server of its own. */
export function VideoCall({ address, name }: { address: string; name: string }) {
  return (
    <iframe
      className={classes.call}
      title="Video call"
      src={`${address}#${WITHOUT_RECORDING}&userInfo.displayName=${encodeURIComponent(`"${name}"`)}`}
      allow="camera; microphone; display-capture; autoplay; fullscreen"
      referrerPolicy="no-referrer"
    />
  );
}
