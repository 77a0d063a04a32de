import type { Reply } from './local-service.ts';

export function errorOf(code: string | null, message: string, param: string | null = null) {
  return { message, type: 'invalid_request_error', param, code };
}

function refusal(status: number, type: string, code: string | null, message: string) {
  return { status, json: { error: { message, type, param: null, code } } };
}

/** Each way OpenAI says no, as it says it. */
export const openaiRefusals = {
  blocked: refusal(
    400,
    'image_generation_user_error',
    'moderation_blocked',
    'Your request was rejected by the safety system. If you believe this is an error, contact us at help.openai.com.',
  ),
  blockedOfOld: refusal(
    400,
    'invalid_request_error',
    'content_policy_violation',
    'Your request was rejected as a result of our safety system.',
  ),
  tooMany: refusal(
    429,
    'tokens',
    'rate_limit_exceeded',
    'Rate limit reached for gpt-image-1 on input-images per min.',
  ),
  noCredit: refusal(
    429,
    'insufficient_quota',
    'insufficient_quota',
    'You exceeded your current quota, please check your plan and billing details.',
  ),
  broken: refusal(500, 'server_error', null, 'The server had an error processing your request.'),
} as const satisfies Record<string, Reply>;
