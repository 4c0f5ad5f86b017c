import type { MessageKey } from '@/components/words/words';
import type { ContractGroup, TermId } from '@/lib/method/contract-terms';

/** What each term of a contract is called, and what it settles, with the usual figure where there is one. */
export const termWords: Record<TermId, { name: MessageKey; about: MessageKey }> = {
  'deliverables.number': { name: 'term_deliverables_number', about: 'term_deliverables_number_about' },
  'deliverables.format': { name: 'term_deliverables_format', about: 'term_deliverables_format_about' },
  'deliverables.length': { name: 'term_deliverables_length', about: 'term_deliverables_length_about' },
  'deliverables.topics': { name: 'term_deliverables_topics', about: 'term_deliverables_topics_about' },
  'deliverables.draft-date': { name: 'term_deliverables_draft_date', about: 'term_deliverables_draft_date_about' },
  'deliverables.publish-date': {
    name: 'term_deliverables_publish_date',
    about: 'term_deliverables_publish_date_about'
  },
  'deliverables.online-time': { name: 'term_deliverables_online_time', about: 'term_deliverables_online_time_about' },
  'deliverables.links': { name: 'term_deliverables_links', about: 'term_deliverables_links_about' },
  'deliverables.disclosure': { name: 'term_deliverables_disclosure', about: 'term_deliverables_disclosure_about' },
  'usage.platforms': { name: 'term_usage_platforms', about: 'term_usage_platforms_about' },
  'usage.term': { name: 'term_usage_term', about: 'term_usage_term_about' },
  'usage.territory': { name: 'term_usage_territory', about: 'term_usage_territory_about' },
  'usage.ad-use': { name: 'term_usage_ad_use', about: 'term_usage_ad_use_about' },
  'usage.edits': { name: 'term_usage_edits', about: 'term_usage_edits_about' },
  'usage.raw-files': { name: 'term_usage_raw_files', about: 'term_usage_raw_files_about' },
  'usage.likeness': { name: 'term_usage_likeness', about: 'term_usage_likeness_about' },
  'usage.ai-use': { name: 'term_usage_ai_use', about: 'term_usage_ai_use_about' },
  'payment.amount': { name: 'term_payment_amount', about: 'term_payment_amount_about' },
  'payment.channel': { name: 'term_payment_channel', about: 'term_payment_channel_about' },
  'payment.platform-fee': { name: 'term_payment_platform_fee', about: 'term_payment_platform_fee_about' },
  'payment.invoice': { name: 'term_payment_invoice', about: 'term_payment_invoice_about' },
  'payment.instalments': { name: 'term_payment_instalments', about: 'term_payment_instalments_about' },
  'payment.refund': { name: 'term_payment_refund', about: 'term_payment_refund_about' },
  'approval.brief': { name: 'term_approval_brief', about: 'term_approval_brief_about' },
  'approval.rounds': { name: 'term_approval_rounds', about: 'term_approval_rounds_about' },
  'approval.reply-times': { name: 'term_approval_reply_times', about: 'term_approval_reply_times_about' },
  'approval.written-approval': {
    name: 'term_approval_written_approval',
    about: 'term_approval_written_approval_about'
  },
  'approval.corrections': { name: 'term_approval_corrections', about: 'term_approval_corrections_about' },
  'compliance.truthful-use': { name: 'term_compliance_truthful_use', about: 'term_compliance_truthful_use_about' },
  'compliance.claims': { name: 'term_compliance_claims', about: 'term_compliance_claims_about' },
  'compliance.no-absolutes': { name: 'term_compliance_no_absolutes', about: 'term_compliance_no_absolutes_about' },
  'compliance.reviewed-categories': {
    name: 'term_compliance_reviewed_categories',
    about: 'term_compliance_reviewed_categories_about'
  },
  'compliance.minors': { name: 'term_compliance_minors', about: 'term_compliance_minors_about' },
  'compliance.personal-data': { name: 'term_compliance_personal_data', about: 'term_compliance_personal_data_about' },
  'compliance.records': { name: 'term_compliance_records', about: 'term_compliance_records_about' },
  'performance.metrics': { name: 'term_performance_metrics', about: 'term_performance_metrics_about' },
  'performance.make-good': { name: 'term_performance_make_good', about: 'term_performance_make_good_about' },
  'performance.no-bought-traffic': {
    name: 'term_performance_no_bought_traffic',
    about: 'term_performance_no_bought_traffic_about'
  },
  'performance.exclusivity': { name: 'term_performance_exclusivity', about: 'term_performance_exclusivity_about' },
  'performance.termination': { name: 'term_performance_termination', about: 'term_performance_termination_about' },
  'performance.disputes': { name: 'term_performance_disputes', about: 'term_performance_disputes_about' }
};

export const groupNames: Record<ContractGroup, MessageKey> = {
  deliverables: 'terms_deliverables',
  usage: 'terms_usage',
  payment: 'terms_payment',
  approval: 'terms_approval',
  compliance: 'terms_compliance',
  performance: 'terms_performance'
};
