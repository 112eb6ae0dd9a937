/** A policy with a section on behaviour that says nothing of bullying. */
export const policyWithGaps = `# SEND policy

Approved by governors in September 2026. Next review: September 2027.

## Aims

We want every child to belong and to do well. Teachers plan each lesson for all of the pupils in their class, and they adapt what they do when a pupil finds it hard.

## Identifying needs

Class teachers look at progress each half term. Where a pupil makes less progress than expected, the teacher talks to the parents and to the pupil, and they agree what to try first. The SENCO helps to find out what gets in the way.

## SEN support

We assess, plan, do and review. Each term we meet parents and the pupil, look at what has helped and agree the next steps together. What was agreed is written down, and parents get a copy.

- The class teacher leads the support from day to day.
- The SENCO advises and brings in specialists.
- Parents and pupils say what works for them.

## Working with families

Parents know their child best. At least three times a year we sit down with them and with the pupil, and together we look at what was tried, what helped and what comes next. Parents tell us how they would like to be reached, and each family has one person at school whom they can call. Pupils choose how they want to say what they think: in words, in pictures or with somebody they trust beside them.

## Behaviour

Behaviour tells us something. We look for needs that have not been met before we think about sanctions, and we make reasonable adjustments for disabled pupils.

## Complaints

Please talk to the class teacher first, then to the SENCO or the headteacher. If that does not help, use the school's complaints procedure.
`
