import { describeSubject } from '../harness/subject.ts';

describeSubject({ fixture: 'memory', sections: ['mapping', 'advice'] });
