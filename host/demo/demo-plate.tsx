import { Pig } from '../stage/pig.tsx';
import { words } from '../words.ts';
import './demo-plate.css';

/** Where phones find the code in a real room: the owner's own portrait, and what is shown here. */
export function DemoPlate() {
  return (
    <div className="join">
      <div className="join-frame demo-plate">
        <Pig mood="delighted" />
      </div>
      <div className="join-plate">
        <span className="join-scan sign">{words.demo.title}</span>
        <span className="demo-plate-words">{words.demo.plate}</span>
      </div>
    </div>
  );
}
