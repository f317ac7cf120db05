-- What a row of a national workbook is compared with: reports of units that stand, which are few.
create index seizure_of_unit_by_day on seizure (country, seized_on)
    where source = 'PORT_CONTROL_UNIT' and status <> 'VOIDED';
