import { describeSubject } from '../harness/subject.ts';

describeSubject({ fixture: 'time', sections: ['clocks', 'sleeps', 'timers'] });
